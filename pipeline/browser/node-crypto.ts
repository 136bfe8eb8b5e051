/** In place of `node:crypto` in the browser, whose own digest cannot be waited for: the one hash that records have. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

interface Hash {
  update(data: string | Uint8Array, encoding?: 'utf8'): Hash;
  digest(encoding: 'hex'): string;
}

export function createHash(_name: 'sha256'): Hash {
  const hash = sha256.create();
  const made: Hash = {
    update(data) {
      hash.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
      return made;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return made;
}
