/**
 * Reads the words after a script's name. Writes the usage for `--help`, and for a word that is not known what is wrong
 * with it and the usage; then returns false and the script has nothing more to do.
 *
 * @param {readonly string[]} words
 * @param {string} usage
 * @param {(word: string) => string | null} problemOf what is wrong with a word, or null
 */
export function goesOn(words, usage, problemOf = (word) => `There is no option ${word}.`) {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(`${usage.trim()}\n`);
    return false;
  }
  const problem = words.map(problemOf).find((each) => each !== null);
  if (problem === undefined) return true;
  process.stderr.write(`✖ ${problem}\n${usage.trim()}\n`);
  process.exitCode = 2;
  return false;
}
