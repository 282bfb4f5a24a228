/** Stands for a CSS module in tests: every class is named as it is written. */
module.exports = new Proxy({ __esModule: false }, { get: (_, name) => String(name) });
