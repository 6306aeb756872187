// Python's built-in exceptions. `catch (e)` catches what derives from Exception; the others pass, as in Python,
// unless `e instanceof` names them in that clause.

declare class BaseException extends Error {
	constructor(...args: unknown[]);
	readonly args: readonly unknown[];
}
declare class KeyboardInterrupt extends BaseException {}
declare class SystemExit extends BaseException {}
declare class GeneratorExit extends BaseException {}
declare class Exception extends BaseException {}
declare class ArithmeticError extends Exception {}
declare class OverflowError extends ArithmeticError {}
declare class ZeroDivisionError extends ArithmeticError {}
declare class AssertionError extends Exception {}
declare class AttributeError extends Exception {}
declare class EOFError extends Exception {}
declare class ImportError extends Exception {}
declare class LookupError extends Exception {}
declare class IndexError extends LookupError {}
declare class KeyError extends LookupError {}
declare class MemoryError extends Exception {}
declare class NameError extends Exception {}
/** `errno` is one of the numbers in the module of that name. */
declare class OSError extends Exception {
	readonly errno: int;
}
declare class RuntimeError extends Exception {}
declare class NotImplementedError extends RuntimeError {}
declare class StopIteration extends Exception {}
declare class StopAsyncIteration extends Exception {}
declare class ValueError extends Exception {}
declare class UnicodeError extends ValueError {}
