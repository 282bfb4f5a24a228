/** Facts that were worked out from others. */
export const derived = (basis, confidence) => ({
  origin: 'derived',
  basis,
  ...(confidence === undefined ? {} : { confidence }),
});
