// Every diagnostic of tsmpy: its code, what is wrong, what to write instead. A code never changes its meaning.
// 1xxx: syntax that is not taken; 2xxx: types, numbers, values; 3xxx: names and modules; 4xxx: promises; 5xxx: what a board lacks; 9xxx: the tool.

interface Entry {
	/** One sentence; `{0}` and `{1}` are filled in. */
	readonly message: string;
	/** One sentence: the way out. */
	readonly help: string;
}

export const CATALOG = {
	TSM1001: {
		message: "{0} is not in the subset that tsmpy takes.",
		help: "See docs/subset.md for what to write instead.",
	},
	TSM1003: { message: "`{0}` converts its operands by rules of its own.", help: "Write `{1}`." },
	TSM1005: {
		message: "`{0}` of {1} has no counterpart on the board.",
		help: "See docs/subset.md for the methods there are.",
	},
	TSM1007: { message: "`this` means nothing in a plain function.", help: "Use a method or an arrow function." },
	TSM1009: {
		message: "A function in this would be called with another number of arguments than its type says.",
		help: "Declare the functions with the parameters that they are given.",
	},
	TSM1020: {
		message: "`{0}` hands another `this` to the function than the one it has.",
		help: "Call it as a method, or hand over an arrow function.",
	},
	TSM1021: {
		message: "`{0}` taken from its object loses its `this` in TypeScript, and keeps it on the board.",
		help: "Hand over an arrow function that calls it, or `.bind(...)` it.",
	},
	TSM1022: {
		message: "MicroPython's `native` and `viper` do not take {0}.",
		help: "Write `const f = native((x: int) => ...)` or viper's like, with plain parameters, or `@native` above a method.",
	},
	TSM2001: {
		message: "This number may have a fraction, and an int is asked for.",
		help: "Use Math.floor, Math.trunc or Math.round, or declare it as `number`.",
	},
	TSM2002: {
		message: "The value is of type `any`, so nothing is known of it.",
		help: "Give it a type, or `unknown` and a type guard.",
	},
	TSM2005: {
		message: "Bit operations are for numbers.",
		help: "Convert it with Number(...) or a comparison first.",
	},
	TSM2006: {
		message: "{0} cannot be turned into text the way JavaScript does.",
		help: "Use JSON.stringify, `.join`, or the parts of it.",
	},
	TSM2009: {
		message: "`{0}` of {1} and {2} is not defined on the board.",
		help: "Convert one of them, or use a template literal.",
	},
	TSM2010: {
		message: "An object literal here has no form on the board that its type tells.",
		help: "Give it a type: an interface, a Record, or a class.",
	},
	TSM2014: {
		message: "This may be undefined, for which the function has a default, or null, which is a value of its own.",
		help: "Narrow it to one of the two, or let its type have one of the two only.",
	},
	TSM2015: {
		message: "null and undefined are one on the board, and this can be either.",
		help: "Compare with `== null`, or let the type have one of the two.",
	},
	TSM2020: {
		message: "The board's floats keep {0} digits, and this number needs more.",
		help: "Round it to that, or count in a smaller unit with an `int`.",
	},
	TSM2030: {
		message: "{0} goes where {1} is asked for, and nothing there can tell what it is.",
		help: "Hand over `[...x]`, or give the place the type that `x` has.",
	},
	TSM2032: {
		message:
			"`for...in` over {0}: the board can list the keys of a record or an object and the places of an array only.",
		help: "Use a Record.",
	},
	TSM2033: {
		message: "A method of this object asks for `this`, which a copy of the object cannot be.",
		help: "Make it a class, or let the method take what it needs as a parameter.",
	},
	TSM2034: {
		message: "The board cannot freeze an object, and this one can be written to under a type that allows it.",
		help: "Freeze the literal where it is made, under a Readonly type.",
	},
	TSM2035: {
		message: "{0} cannot be written as JSON the way JavaScript does.",
		help: "Hand JSON.stringify plain data: records, arrays, texts, numbers, booleans, null, objects of classes.",
	},
	TSM2036: {
		message: "JSON.parse cannot give {0}.",
		help: "Parse into an interface of plain data, and make the objects from that.",
	},
	TSM2037: {
		message: "The type here leaves open whether this is a {0}, and the board does not tell it from others of its like.",
		help: "Give the value a property that tells the kinds apart, or give each a variable of its own.",
	},
	TSM2038: {
		message: "{0} goes where {1} is asked for: one is a dictionary on the board, the other an object with attributes.",
		help: "Make both objects of classes, or both object literals.",
	},
	TSM2040: {
		message: "An array of holes shows here, and the board has none.",
		help: "Write `new Array(n).fill(value)` or `Array.from({ length: n }, () => value)`.",
	},
	TSM2043: {
		message: "A regular expression with {0} is not taken.",
		help: "Write it without, or search with the methods of strings.",
	},
	TSM2044: {
		message: "Here a regular expression must stand in the program: how many groups it has must be known.",
		help: "Write `/pattern/flags`, or give the function's parameters their types.",
	},
	TSM2045: {
		message:
			"`{0}` is not taken: a typed array is made by its length, or of an array of numbers, a Uint8Array also of an ArrayBuffer.",
		help: "Write `new Uint8Array(length)` or `Uint8Array.from(numbers)`, and ask for the numbers in an ArrayBuffer by a DataView.",
	},
	TSM2046: {
		message: "This parameter is given the place of the match or the text, but counts as a group here.",
		help: "Give it its type: `(match, group: string, at: number) => ...`.",
	},
	TSM2050: {
		message: "{0} cannot be printed the way Node prints it.",
		help: "Print its parts, or a text that you make of it.",
	},
	TSM2051: {
		message: "Node prints an error with its stack, which is another one on the board.",
		help: "Print `e.message` or `String(e)`.",
	},
	TSM2052: {
		message: "`{0}` in a text for `console.log` asks for something that {1} is not turned into here.",
		help: "Use a template literal.",
	},
	TSM2070: {
		message: "`{0}` is said to be `{1}`, and is something else on the board as in JavaScript.",
		help: "Convert it, by `Number(x)` or `String(x)`, or give it the type that it has.",
	},
	TSM2071: {
		message: "`concat` adds the items of `{0}`, and its type takes it for one item, of type `{1}`.",
		help: "Write `.concat([item])` to add an array as one item, and give the items a type that holds what is added.",
	},
	TSM2041: {
		message: "This text has a character that counts as two in TypeScript and as one on the board.",
		help: "Only print it, or leave it out where texts are counted or cut.",
	},
	TSM2042: {
		message: "This text has half of a character.",
		help: "Write the whole character, or its number with `\\u{...}`.",
	},
	TSM3001: {
		message: "`{0}` is a word of Python's.",
		help: "Choose another name: members come out as written.",
	},
	TSM3003: {
		message: "A file named {0} would replace MicroPython's own module `{1}` on the board.",
		help: "Rename it, or set `allowModuleNames` where that is meant.",
	},
	TSM3004: {
		message: "`{0}` is reassigned, and an importer would keep the old value.",
		help: "Export a function that returns it, or an object that holds it.",
	},
	TSM3005: {
		message: "The module {0} cannot be found.",
		help: "Import a file of the program or a module of the board.",
	},
	TSM3006: { message: "`{0}` is not a name that a Python module can have.", help: "Use letters, digits and _." },
	TSM3007: { message: "`{0}` is used before the line that defines it has run.", help: "Move the definition up." },
	TSM3008: {
		message: "The loop variable `{0}` is stored to after a function captured it.",
		help: "Copy it into a const inside the loop.",
	},
	TSM3009: {
		message: "`{0}` is both a static and an instance member, and Python has one place for the two.",
		help: "Rename one of them, or name the class wherever it is used.",
	},
	TSM3010: {
		message:
			"`{0}` is asked for here before the fields are made that it comes to: those further down, or a derived class's.",
		help: "Call it after the object is made.",
	},
	TSM3012: {
		message: "The module {0} imports this one again, and on the board one of the two would find the other half made.",
		help: "Move what both need to a module of its own, use `import type` for what is a type only, or ask for it in functions only, and let the modules do nothing but declare.",
	},
	TSM3013: {
		message: "MicroPython takes no more than 255 {0}.",
		help: "Hand over an array or an object that holds them.",
	},
	TSM3014: { message: "The name `{0}` has more than 255 letters.", help: "Choose a shorter name." },
	TSM4001: {
		message: "Nothing waits for this promise, so nothing of it would run.",
		help: "Write `await`, `return`, or `asyncio.create_task(...)`.",
	},
	TSM4002: { message: "`{0}` of a promise is not there in MicroPython.", help: "Use async functions and await." },
	TSM5001: {
		message: "{0}, which this becomes, is not there on an {1}.",
		help: "Do without it, or build for another target.",
	},
	TSM9001: {
		message: "tsmpy failed on this: {0}",
		help: "That is a defect of tsmpy: please report it with this line.",
	},
	TSM9002: { message: "{0} is not there.", help: "Check the path." },
	TSM9003: { message: "{0}", help: "See `tsmpy --help`." },
} as const satisfies Readonly<Record<string, Entry>>;

export type Code = keyof typeof CATALOG;
