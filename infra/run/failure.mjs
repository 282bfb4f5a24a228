/** A failure the person can act on: one sentence that says what is wrong, one that says what to do. */
export class Failure extends Error {
  /**
   * @param {string} problem
   * @param {string} remedy
   */
  constructor(problem, remedy) {
    super(`${problem} ${remedy}`);
    this.name = 'Failure';
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** Prints a failure without a stack (it says all there is to say) and anything else with one. */
export function printFailure(error) {
  if (error instanceof Failure) {
    process.stderr.write(`\n✖ ${error.problem}\n  ${error.remedy}\n`);
  } else {
    process.stderr.write(`\n✖ ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
