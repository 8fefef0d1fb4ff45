/** How likely a chi-square variable with so many degrees of freedom exceeds the value. */
export function chiSquareUpperTail(value: number, degrees: number): number {
  if (!(value >= 0 && Number.isInteger(degrees) && degrees > 0)) {
    throw new Error(
      `chi-square ${value} with ${degrees} degrees of freedom: expected a value of at least 0, degrees 1, 2, 3…`
    );
  }
  const shape = degrees / 2;
  const x = value / 2;
  if (x === 0) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(degrees));
  return x < shape + 1 ? 1 - front * lowerSeries(shape, x) : front * upperFraction(shape, x);
}

/** The logarithm of Γ(degrees / 2), exact up to rounding because the argument is a multiple of one half. */
function logGamma(degrees: number): number {
  let log = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let twice = degrees % 2 === 0 ? 2 : 1; twice < degrees; twice += 2) log += Math.log(twice / 2);
  return log;
}

/** γ(a, x) / (xᵃ e⁻ˣ) by its power series, which converges fast for x < a + 1. */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Γ(a, x) / (xᵃ e⁻ˣ) by Legendre's continued fraction in Lentz's form, which converges fast for x ≥ a + 1. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; Math.abs(c * d - 1) > Number.EPSILON; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
  }
  return fraction;
}
