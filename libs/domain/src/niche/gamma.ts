/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001): about 15 digits for positive arguments. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for a positive argument. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const series = LANCZOS.reduce((all, c, i) => (i === 0 ? c : all + c / (z + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

const MAX_TERMS = 10_000;
const PRECISION = 1e-16;

/**
 * Regularised lower incomplete gamma function `P(a, x)`, the probability that a Gamma(shape a, rate 1) variable is at
 * most x: series below a + 1, continued fraction above (Press et al. 2007, section 6.2).
 */
export function regularisedGamma(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * lowerSeries(shape, x) : 1 - front * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let total = term;
  for (let n = 1; n < MAX_TERMS && term > total * PRECISION; n += 1) {
    term *= x / (shape + n);
    total += term;
  }
  return total;
}

/** Lentz's method; `tiny` keeps a denominator from being 0. */
function upperFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / away(b);
  let h = d;
  for (let n = 1; n < MAX_TERMS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < PRECISION * 10) break;
  }
  return h;
}

/** The value that a Gamma(shape, rate) variable stays below with probability `p`: bisection to 1e-10 (methods B.8). */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  let low = 0;
  let high = Math.max(1, shape);
  while (regularisedGamma(shape, high) < p) high *= 2;
  while (high - low > 1e-12 * Math.max(1, high)) {
    const middle = (low + high) / 2;
    if (regularisedGamma(shape, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2 / rate;
}
