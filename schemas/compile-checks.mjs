/**
 * Compiles schemas to functions that only tell whether a value fits. ajv's tell why it does not, for which they carry
 * paths along and are many times as long: records fit, and would call up all of that for nothing.
 */

const TYPES = {
  array: (it) => `Array.isArray(${it})`,
  boolean: (it) => `typeof ${it} === 'boolean'`,
  integer: (it) => `Number.isInteger(${it})`,
  null: (it) => `${it} === null`,
  number: (it) => `Number.isFinite(${it})`,
  object: (it) => `typeof ${it} === 'object' && ${it} !== null && !Array.isArray(${it})`,
  string: (it) => `typeof ${it} === 'string'`,
};

const either = (checks) => `(${checks.join(' || ')})`;

/** A check of values of one type, which others pass: none are left where the schema admits but that type. */
const ifIts = (type, it, schema, check) =>
  (schema.type === 'integer' ? 'number' : schema.type) === type
    ? check
    : `(!(${TYPES[type](it)}) || ${check})`;

/** What says nothing of values by itself. */
const SILENT = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'required',
  'additionalProperties',
]);

export class Checks {
  /** Names of functions by what they check, of patterns by their source. */
  functions = new Map();
  patterns = new Map();
  code = [];

  /**
   * @param schemas all that may be referred to
   * @param formats the name of a function or a pattern for each
   */
  constructor(schemas, formats) {
    this.schemas = schemas;
    this.formats = formats;
  }

  /** Name of the function that checks what a reference points to. */
  nameOf(reference, base) {
    const { href, hash } = new URL(reference, base);
    if (!this.functions.has(href)) {
      this.functions.set(href, `fits${this.functions.size}`);
      const { $id, ...whole } = this.schemas.find(
        ({ $id }) => $id === href.slice(0, href.length - hash.length),
      );
      const schema = hash
        .split('/')
        .slice(1)
        .reduce((inner, key) => inner[key], whole);
      this.code.push(`const ${this.functions.get(href)} = (it) => ${this.check('it', schema, $id)};`);
    }
    return this.functions.get(href);
  }

  /**
   * A JavaScript expression that is true where a value fits.
   * @param it the expression that is the value
   * @throws {Error} on a keyword that is not known here
   */
  check(it, schema, base) {
    const checks = Object.entries(schema)
      .filter(([keyword]) => !SILENT.has(keyword))
      .map(([keyword, asked]) => this[keyword](it, asked, base, schema));
    return checks.join(' && ');
  }

  $ref = (it, reference, base) => `${this.nameOf(reference, base)}(${it})`;
  anyOf = (it, schemas, base) => either(schemas.map((schema) => this.check(it, schema, base)));
  type = (it, types) => either([types].flat().map((type) => TYPES[type](it)));
  enum = (it, values) => either(values.map((value) => `${it} === ${JSON.stringify(value)}`));
  const = (it, value) => this.enum(it, [value]);
  minimum = (it, least, _, schema) => ifIts('number', it, schema, `${it} >= ${least}`);
  maximum = (it, most, _, schema) => ifIts('number', it, schema, `${it} <= ${most}`);
  minItems = (it, least, _, schema) => ifIts('array', it, schema, `${it}.length >= ${least}`);
  uniqueItems = (it, _is, _, schema) => ifIts('array', it, schema, `new Set(${it}).size === ${it}.length`);
  items = (it, each, base, schema) =>
    ifIts('array', it, schema, `${it}.every((it) => ${this.check('it', each, base)})`);

  format = (it, name, base, schema) => {
    const format = this.formats[name];
    if (format instanceof RegExp) return this.pattern(it, format.source, base, schema);
    return ifIts('string', it, schema, `${format}(${it})`);
  };

  pattern = (it, source, _, schema) => {
    if (!this.patterns.has(source)) {
      this.patterns.set(source, `looks${this.patterns.size}`);
      this.code.push(`const ${this.patterns.get(source)} = new RegExp(${JSON.stringify(source)}, "u");`);
    }
    return ifIts('string', it, schema, `${this.patterns.get(source)}.test(${it})`);
  };

  properties = (it, fields, base, schema) => {
    const { required, additionalProperties } = schema;
    if (additionalProperties !== false) throw new Error('fields that no schema knows');
    const count = [required.length];
    const checks = Object.entries(fields).map(([name, field]) => {
      const check = this.check(`${it}.${name}`, field, base);
      if (required.includes(name)) return check;
      count.push(`(${it}.${name} !== undefined)`);
      return `(${it}.${name} === undefined || ${check})`;
    });
    const counted = `Object.keys(${it}).length === ${count.join(' + ')}`;
    return ifIts('object', it, schema, `(${[counted, ...checks].join(' && ')})`);
  };
}
