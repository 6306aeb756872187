// Python's built-ins that programs of both worlds may use, as close as JavaScript has them.

export const PRELUDE = `
class BaseException extends Error { constructor(...args) { super(args.map(String).join(", ")); this.args = args; } }
class Exception extends BaseException {}
class ValueError extends Exception {}
class LookupError extends Exception {}
class IndexError extends LookupError {}
class KeyError extends LookupError {}
class RuntimeError extends Exception {}
class NotImplementedError extends RuntimeError {}
class OSError extends Exception { constructor(...args) { super(...args); this.errno = args[0]; } }
class dict extends Map {
	get(key, otherwise) { return this.has(key) ? super.get(key) : otherwise; }
	setdefault(key, value) { if (!this.has(key)) this.set(key, value); return super.get(key); }
	items() { return this.entries(); }
	[Symbol.iterator]() { return this.keys(); }
}
class set extends Set {}
const { min, max, abs } = Math;
const list = (values) => Array.from(values);
const sum = (values) => Array.from(values).reduce((a, b) => a + b, 0);
`.replaceAll("\n", " ");
