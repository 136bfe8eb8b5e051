/** Writes what `packed.ts` reads. */
import { type Column, type Form, hashOf, type Keys, type Numbers, type Place } from './packed.js';

/** Maps and sets become hash tables, fields that are columns of numbers columns; the rest has to be JSON. */
export function pack(lexicons: ReadonlyMap<string, object>): Uint8Array {
  const writer = new PackWriter();
  const forms = [...lexicons].map(([name, value]) => [name, writer.form(value)] as const);
  return writer.finish(forms);
}

const isColumn = (value: unknown): value is Numbers =>
  value instanceof Uint16Array || value instanceof Int32Array;

class PackWriter {
  private readonly parts: Uint8Array[] = [];
  private length = 0;

  form(value: object): Form {
    if (value instanceof Map) return this.map([...value.keys()], [...value.values()]);
    if (value instanceof Set) return this.map([...value], null);
    const fields = Object.entries(value);
    return {
      is: 'record',
      columns: Object.fromEntries(
        fields.flatMap(([name, field]) => (isColumn(field) ? [[name, this.column(field)]] : [])),
      ),
      others: Object.fromEntries(fields.filter(([, field]) => !isColumn(field))),
    };
  }

  private map(keys: readonly string[], values: readonly unknown[] | null): Form {
    let count = 4;
    while (count < keys.length * 2) count *= 2;
    const slots = new Int32Array(count);
    const ends = new Int32Array(keys.length);
    let end = 0;
    keys.forEach((key, entry) => {
      let slot = hashOf(key) & (count - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (count - 1);
      slots[slot] = entry + 1;
      end += key.length;
      ends[entry] = end;
    });
    const { numbers, pool } = share(values);
    return {
      is: 'map',
      slots: this.column(slots),
      ends: this.column(ends),
      keys: this.keys(keys.join('')),
      values: numbers && this.column(numbers),
      pool,
    };
  }

  private column(numbers: Numbers): Column {
    const isSmall = numbers.every((number) => number >= 0 && number <= 0xffff);
    const view = new DataView(new ArrayBuffer(numbers.length * (isSmall ? 2 : 4)));
    numbers.forEach((number, i) => {
      if (isSmall) view.setUint16(2 * i, number, true);
      else view.setInt32(4 * i, number, true);
    });
    return { ...this.put(new Uint8Array(view.buffer)), type: isSmall ? 'u16' : 'i32' };
  }

  private keys(text: string): Keys {
    const isLatin = /^[\0-\xff]*$/.test(text);
    const encoding = isLatin ? 'latin1' : 'utf16le';
    return { ...this.put(Buffer.from(text, encoding)), encoding };
  }

  private put(bytes: Uint8Array): Place {
    const at = this.length;
    const padding = new Uint8Array(-bytes.length & 3);
    this.parts.push(bytes, padding);
    this.length += bytes.length + padding.length;
    return { at, length: bytes.length };
  }

  finish(forms: readonly (readonly [name: string, form: Form])[]): Uint8Array {
    const places = forms.map(([name, form]) => [name, this.put(Buffer.from(JSON.stringify(form)))]);
    const directory = Buffer.from(JSON.stringify(Object.fromEntries(places)));
    const head = Buffer.alloc(4);
    head.writeUInt32LE(directory.length + (-directory.length & 3), 0);
    return Buffer.concat([head, directory, Buffer.alloc(-directory.length & 3, ' '), ...this.parts]);
  }
}

const isSmall = (value: unknown): value is number => typeof value === 'number' && (value | 0) === value;

/** Equal values are kept once. Whole numbers of 32 bits stay what they are. */
function share(values: readonly unknown[] | null): {
  numbers: Int32Array | null;
  pool: readonly unknown[] | null;
} {
  if (values === null) return { numbers: null, pool: null };
  if (values.every(isSmall)) return { numbers: Int32Array.from(values), pool: null };
  const known = new Map<string, number>();
  const numbers = Int32Array.from(values, (value) => {
    const key = JSON.stringify(value);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  return { numbers, pool: [...known.keys()].map((key) => JSON.parse(key)) };
}
