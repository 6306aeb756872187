// The part of Python's syntax that MicroPython takes and tsmpy emits.

/** Where in a TypeScript file something came from: lines and columns count from 1. */
export interface Origin {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

export type Expr =
	| { readonly k: "name"; readonly id: string }
	| { readonly k: "none" }
	| { readonly k: "bool"; readonly value: boolean }
	| { readonly k: "number"; readonly text: string }
	/** `isWhole`: also where texts are made of halves of characters. */
	| { readonly k: "str"; readonly value: string; readonly isWhole?: boolean }
	| { readonly k: "bytes"; readonly value: readonly number[] }
	| { readonly k: "fstring"; readonly parts: readonly (string | Expr)[] }
	| { readonly k: "attr"; readonly value: Expr; readonly attr: string }
	| { readonly k: "index"; readonly value: Expr; readonly index: Expr }
	| { readonly k: "slice"; readonly value: Expr; readonly from: Expr | null; readonly to: Expr | null }
	| { readonly k: "call"; readonly func: Expr; readonly args: readonly Expr[]; readonly keywords: readonly Keyword[] }
	| { readonly k: "star"; readonly value: Expr }
	| { readonly k: "unary"; readonly op: UnaryOp; readonly operand: Expr }
	| { readonly k: "binary"; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
	| { readonly k: "compare"; readonly op: CompareOp; readonly left: Expr; readonly right: Expr }
	| { readonly k: "logical"; readonly op: "and" | "or"; readonly left: Expr; readonly right: Expr }
	| { readonly k: "cond"; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr }
	| { readonly k: "lambda"; readonly params: readonly Param[]; readonly body: Expr }
	| { readonly k: "tuple"; readonly items: readonly Expr[] }
	| { readonly k: "list"; readonly items: readonly Expr[] }
	| { readonly k: "dict"; readonly entries: readonly (readonly [Expr, Expr])[] }
	| {
			readonly k: "comprehension";
			readonly item: Expr;
			/** A name, or several as they stand in a `for`: `i, x`. */
			readonly target: string;
			readonly source: Expr;
			readonly test: Expr | null;
			/** Gives its items one by one instead of a list of them. */
			readonly lazy?: boolean;
	  }
	| { readonly k: "walrus"; readonly name: string; readonly value: Expr }
	| { readonly k: "await"; readonly value: Expr }
	| { readonly k: "yield"; readonly value: Expr | null }
	| { readonly k: "yieldFrom"; readonly value: Expr };

export interface Keyword {
	readonly name: string;
	readonly value: Expr;
}

export type UnaryOp = "-" | "+" | "~" | "not";
export type BinaryOp = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "<<" | ">>" | "&" | "|" | "^";
export type CompareOp = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

export interface Param {
	readonly name: string;
	readonly fallback: Expr | null;
	/** `*name` */
	readonly rest?: boolean;
	/** Its type, for the viper emitter. */
	readonly annotation?: string;
}

export interface Handler {
	/** The exceptions caught: a name, or a tuple of names. */
	readonly type: Expr;
	readonly name: string | null;
	readonly body: readonly Stmt[];
}

interface Common {
	/** Comment lines above the statement, without `#`. */
	comments?: readonly string[];
	/** A comment at the end of its (first) line. */
	trailing?: string;
	origin?: Origin;
	/** A blank line stood before it. */
	spaced?: boolean;
}

export type Stmt = Common &
	(
		| { readonly k: "expr"; readonly value: Expr }
		| { readonly k: "assign"; readonly targets: readonly Expr[]; readonly value: Expr }
		| { readonly k: "augment"; readonly target: Expr; readonly op: BinaryOp; readonly value: Expr }
		| { readonly k: "return"; readonly value: Expr | null }
		| { readonly k: "raise"; readonly value: Expr | null }
		| { readonly k: "if"; readonly test: Expr; readonly then: readonly Stmt[]; readonly otherwise: readonly Stmt[] }
		| { readonly k: "while"; readonly test: Expr; readonly body: readonly Stmt[] }
		| {
				readonly k: "for";
				readonly target: Expr;
				readonly source: Expr;
				readonly body: readonly Stmt[];
				readonly isAsync: boolean;
		  }
		| {
				readonly k: "try";
				readonly body: readonly Stmt[];
				readonly handlers: readonly Handler[];
				readonly final: readonly Stmt[];
		  }
		| {
				readonly k: "def";
				readonly name: string;
				readonly params: readonly Param[];
				readonly body: readonly Stmt[];
				readonly decorators: readonly Expr[];
				readonly isAsync: boolean;
				/** The type of its result, for the viper emitter. */
				readonly returns?: string | null;
		  }
		| { readonly k: "class"; readonly name: string; readonly base: Expr | null; readonly body: readonly Stmt[] }
		| { readonly k: "import"; readonly module: string; readonly as: string | null }
		| {
				readonly k: "from";
				readonly module: string;
				readonly names: readonly { readonly name: string; readonly as: string | null }[];
		  }
		| { readonly k: "global" | "nonlocal"; readonly names: readonly string[] }
		| { readonly k: "del"; readonly target: Expr }
		| { readonly k: "pass" | "break" | "continue" }
		/** Only comments: they stand where no statement follows. */
		| { readonly k: "comment"; readonly isHeader?: true }
		/** A runtime helper's source, printed as it is. */
		| { readonly k: "raw"; readonly text: string }
	);

export type StmtOf<K extends Stmt["k"]> = Extract<Stmt, { readonly k: K }>;
