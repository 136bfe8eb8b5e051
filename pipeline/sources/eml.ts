/** Converts mails: the text part, else the HTML part; the subject is the title, the day of sending the publication. */
import PostalMime from 'postal-mime';
import type { Problem } from '../../schemas/types.js';
import { asAuthor, asLine, type Converted, LONGEST_TEXT, type Unreadable } from './converted.js';
import { toDay } from './days.js';
import { toText } from './html-text.js';

/** Parts lie in each other once or twice, in forwarded mails a few times more. */
const DEEPEST = 32;
const LONGEST_HEADERS = 1024 * 1024;

export async function convertMail(bytes: Uint8Array): Promise<Converted | Unreadable> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: DEEPEST,
    maxHeadersSize: LONGEST_HEADERS,
    attachmentEncoding: 'arraybuffer',
  });
  const plain = mail.text?.trim() ?? '';
  const text = (plain === '' ? toText(mail.html ?? '') : plain).slice(0, LONGEST_TEXT);
  const names = mail.attachments
    .filter(({ related }) => related !== true)
    .map(({ filename, mimeType }) => asLine(filename) ?? mimeType);
  if (text === '') {
    const rest = names.length === 0 ? '' : `; it brings ${names.join(', ')}`;
    return { code: 'empty', reason: `the mail has no text of its own${rest}` };
  }
  return {
    text,
    title: asLine(mail.subject?.replace(/^(?:\s*(?:re|tr|fwd?|fw)\s*:)+/i, '')),
    author: asAuthor(mail.from?.name),
    published: toDay(mail.headers.find(({ key }) => key === 'date')?.value),
    made: null,
    problems: names.length === 0 ? [] : [attached(names)],
  };
}

const attached = (names: readonly string[]): Problem => ({
  code: 'attachments',
  level: 'warning',
  message: `attachments of the mail were not read: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`,
  source: null,
  at: null,
});
