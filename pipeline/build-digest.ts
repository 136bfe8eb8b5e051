/**
 * A digest of what the program was built from: code, weights, lexicons, versions of packages. The bundler puts it in;
 * where nothing is bundled, as in tests, there is none.
 */
declare const BUILD_DIGEST: string | undefined;

export const BUILD = typeof BUILD_DIGEST === 'undefined' ? 'not bundled' : BUILD_DIGEST;
