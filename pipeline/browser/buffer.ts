/** The one use of Node's Buffer in the pipeline: bytes as Latin-1. */

const CHUNK = 1 << 15;

export const Buffer = {
  from: (bytes: Uint8Array) => ({
    toString(encoding: string): string {
      if (encoding !== 'latin1') throw new Error(`${encoding} is not known here`);
      let text = '';
      for (let at = 0; at < bytes.length; at += CHUNK) {
        text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
      }
      return text;
    },
  }),
};
