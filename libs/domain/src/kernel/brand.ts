declare const brandKey: unique symbol;

/** A nominal type: a `T` that only the parser of `Name` can make, so that a region code is never passed as a sector. */
export type Brand<T, Name extends string> = T & { readonly [brandKey]: Name };

type Unbranded<B> = B extends string ? string : B extends number ? number : never;

/** Marks a value that its parser has checked. Only parsers call it; everybody else calls the parser. */
export function branded<B extends Brand<string | number, string>>(value: Unbranded<B>): B {
  return value as unknown as B;
}
