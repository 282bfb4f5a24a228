/** Milliseconds between two lines of a long step. */
const EVERY = 3000;

/** Reports steps as they end, one line each with its time; steps may run side by side. */
export class Progress {
  #began = Date.now();
  #steps = [];
  #out;
  #brief;

  /**
   * @param {NodeJS.WritableStream} out where the lines go (standard error for commands whose output is read).
   * @param {{ brief?: boolean }} options brief: steps that take less than a second are not told, unless they fail.
   */
  constructor(out = process.stdout, { brief = false } = {}) {
    this.#out = out;
    this.#brief = brief;
  }

  /**
   * Runs one step. `task` gets a function that sets a remark shown with the line, such as "nothing changed", and one
   * that takes what a long step says of itself: a line of it is shown every few seconds.
   * A step that takes longer than a second is announced, so that no one looks at a silent terminal.
   */
  async step(name, task) {
    const began = Date.now();
    const timer = setTimeout(() => this.#line('…', name, ''), 1000);
    let remark = '';
    try {
      const result = await task((text) => (remark = text), this.#nowAndThen());
      this.#end({ mark: '✓', name, began, remark });
      return result;
    } catch (error) {
      this.#end({ mark: '✖', name, began, remark });
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  say(text) {
    this.#out.write(`${text}\n`);
  }

  /** The table of steps; they overlap, so the times do not add up to the total. */
  table() {
    const width = Math.max(...this.#steps.map((step) => step.name.length), 5);
    this.say('');
    for (const { name, from, seconds } of this.#steps) {
      this.say(`  ${name.padEnd(width)}  ${seconds.padStart(7)} s   from ${from} s`);
    }
    this.say(`  ${'Total'.padEnd(width)}  ${inSeconds(Date.now() - this.#began).padStart(7)} s`);
  }

  /** Passes a line on when the last one was some seconds ago. */
  #nowAndThen() {
    let latest = Date.now();
    return (text) => {
      if (Date.now() - latest < EVERY || text.trim() === '') return;
      latest = Date.now();
      this.say(`    ${text.trim()}`);
    };
  }

  #end({ mark, name, began, remark }) {
    const seconds = inSeconds(Date.now() - began);
    this.#steps.push({ name, from: inSeconds(began - this.#began), seconds });
    if (this.#brief && mark === '✓' && Date.now() - began < 1000) return;
    this.#line(mark, name, `  ${seconds} s${remark === '' ? '' : `  (${remark})`}`);
  }

  #line(mark, name, rest) {
    this.#out.write(`${mark} ${name}${rest}\n`);
  }
}

export function inSeconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
