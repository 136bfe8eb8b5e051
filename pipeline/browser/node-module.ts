/** In place of `node:module` in the browser: packages that are loaded late, when first needed. */

declare const require: (name: string) => unknown;

/** Names stand in full, since the bundler has to see them. */
const LATE: Readonly<Record<string, () => unknown>> = {
  entities: () => require('entities'),
  'compromise/one': () => require('compromise/one'),
  'compromise/two': () => require('compromise/two'),
  'compromise/three': () => require('compromise/three'),
  compromise: () => require('compromise'),
  'compromise-dates': () => require('compromise-dates'),
};

export const createRequire =
  (_from: string) =>
  (name: string): unknown => {
    const load = LATE[name];
    if (load === undefined) throw new Error(`${name} is not part of the page`);
    return load();
  };
