/** The countries of most releases: the gazetteer has all their towns over 500 people, of the others what is known. */
export const WHOLE = new Set(
  (
    'AO BF BI BJ CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW HT JO KE KM LB LR LY MA MG ML MR MU NE NG ' +
    'PS RE RW SC SD SL SN SO SS ST SY TD TG TN TZ UG YE YT GP MQ GF NC PF AM IQ SA AE QA KW BH OM'
  ).split(' '),
);
