// Names that Python keeps for itself, and names that tsmpy's output calls.

/** https://docs.python.org/3/reference/lexical_analysis.html#keywords; MicroPython has no soft keywords. */
export const KEYWORDS: ReadonlySet<string> = new Set(
	(
		"False None True and as assert async await break class continue def del elif else except finally for from " +
		"global if import in is lambda nonlocal not or pass raise return try while with yield"
	).split(" "),
);

/** Built-ins that the output may call anywhere: a program's own name must not hide one. */
export const EMITTED: ReadonlySet<string> = new Set(
	(
		"len str int float bool list tuple dict set print range isinstance min max abs sum sorted enumerate super " +
		"Exception BaseException ValueError TypeError StopIteration StopAsyncIteration bytes bytearray memoryview " +
		"const property staticmethod classmethod repr round next iter reversed type object callable chr ord any all " +
		"getattr hasattr issubclass AttributeError LookupError RuntimeError"
	).split(" "),
);

/** Built-ins that only runtime helpers call: a module that has such a name itself imports the built-in for them. */
export const CALLED_BY_HELPERS: readonly string[] = (
	"id open setattr zip GeneratorExit IndexError KeyError MemoryError NameError NotImplementedError OSError " +
	"OverflowError SyntaxError SystemExit UnicodeError ZeroDivisionError"
).split(" ");

/** Built-ins that the output never calls: a program may hide them, and finds them where its own variable is not made yet. */
const UNCALLED: ReadonlySet<string> = new Set(
	(
		"bin compile complex delattr dir divmod eval exec execfile filter frozenset globals hash help hex input locals map " +
		"oct pow slice vars Ellipsis NotImplemented ArithmeticError AssertionError EOFError ImportError IndentationError " +
		"KeyboardInterrupt"
	).split(" "),
);

/** Is it something in Python before a program makes it something? */
export function isBuiltIn(name: string): boolean {
	return UNCALLED.has(name) || CALLED_BY_HELPERS.includes(name);
}

/** What methods call their object and their class: functions around a class may not lend them such a variable. */
const RECEIVERS: ReadonlySet<string> = new Set(["self", "cls"]);

/** MicroPython's own modules, which a file of that name would replace. https://docs.micropython.org/en/v1.29.0/library/ */
export const MODULES: ReadonlySet<string> = new Set(
	(
		"array asyncio binascii bluetooth btree builtins cmath collections cryptolib deflate errno esp esp32 espnow aioespnow " +
		"framebuf gc gzip hashlib heapq io json lcd160cr lwip machine marshal math micropython mip neopixel network ntptime " +
		"onewire openamp os platform pyb random re requests select socket ssl struct sys time tls uctypes uasyncio vfs " +
		"websocket webrepl zlib zephyr dht ds18x20 apa106 umqtt urequests rp2 stm"
	).split(" "),
);

/** A name as Python can have it: `$` and the letters that only JavaScript takes are spelled out. */
export function pythonName(text: string): string {
	const plain = text
		.replace(/^#/, "_")
		.replaceAll("$", "_S_")
		.replace(/[^\p{ASCII}]/gu, (c) => `_u${(c.codePointAt(0) ?? 0).toString(16)}_`);
	return KEYWORDS.has(plain) || EMITTED.has(plain) || RECEIVERS.has(plain) ? `${plain}_` : plain;
}

/** A name for a definition that is handed on as a value: it hides no built-in from what is around it. */
export function definitionName(text: string): string {
	const name = pythonName(text);
	return CALLED_BY_HELPERS.includes(name) ? `${name}_` : name;
}
