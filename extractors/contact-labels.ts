/** Labels of numbers and addresses in a contact, which begin no name and end the one before them. Folded. */
export const CONTACT_LABELS: ReadonlySet<string> = new Set(
  (
    'tel tel. tels telephone tph phone fax telecopie telecopieur mob cell cellulaire gsm bp b.p. email e-mail mail ' +
    'courriel whatsapp skype twitter facebook instagram linkedin'
  ).split(' '),
);
