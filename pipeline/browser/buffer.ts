/** The one use of Node's Buffer in the pipeline: bytes as text. */

const CHUNK = 1 << 15;

function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}

export const Buffer = {
  from: (buffer: ArrayBuffer, at: number, length: number) => ({
    toString(encoding: 'latin1' | 'utf16le' | 'utf8'): string {
      const bytes = new Uint8Array(buffer, at, length);
      if (encoding === 'latin1') return decodeLatin1(bytes);
      return new TextDecoder(encoding === 'utf8' ? encoding : 'utf-16le', { ignoreBOM: true }).decode(bytes);
    },
  }),
};
