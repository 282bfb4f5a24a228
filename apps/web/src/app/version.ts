/** The version of the product, written in by the build from package.json. */
declare const __TRELLIS_VERSION__: string | undefined;

export const VERSION: string =
  typeof __TRELLIS_VERSION__ === 'undefined' ? '0' : __TRELLIS_VERSION__;
