// Python's syntax tree to source: one statement a line, four spaces, lines up to 88 columns, and which
// TypeScript position each line came from.

import type { Handler, Origin, Stmt, StmtOf } from "./ast.ts";
import { printExpr, printParams, printTarget } from "./print-expr.ts";
import { writingHalves } from "./print-text.ts";

/** PEP 8 by way of ruff's and black's default. */
const WIDTH = 88;

/** Stores into a variable whose name looks like a digit. */
const BINDS_AMBIGUOUS =
	/^(?:\w+, )*[lIO](?:, \w+)* = |^(?:async )?for [^:]*\b[lIO]\b[^:]* in |\bfor [lIO] in |^(?:async )?def \w+\([^:]*\b[lIO]\b|\blambda [^:]*\b[lIO]\b|\([lIO] := |^(?:global|nonlocal|import|from) .*\b[lIO]\b/;

export interface Printed {
	readonly text: string;
	/** For each line of `text`, the TypeScript position it came from, or null. */
	readonly lines: readonly (Origin | null)[];
}

export interface PrintOptions {
	/** False leaves out the program's comments, those of helpers, and notes to linters. */
	readonly comments?: boolean;
	/** True writes each character beyond U+FFFF as two halves: the program's texts are made of UTF-16 units. */
	readonly halves?: boolean;
}

export function print(body: readonly Stmt[], options: PrintOptions = {}): Printed {
	return writingHalves(options.halves === true, () => {
		const printer = new Printer(options.comments !== false);
		printer.block(body, 0, true);
		return printer.result();
	});
}

class Printer {
	private readonly out: string[] = [];
	private readonly origins: (Origin | null)[] = [];
	private readonly keepsComments: boolean;

	constructor(keepsComments: boolean) {
		this.keepsComments = keepsComments;
	}

	result(): Printed {
		while (this.out.length > 0 && this.out[0] === "") {
			this.out.shift();
			this.origins.shift();
		}
		return { text: this.out.length === 0 ? "" : `${this.out.join("\n")}\n`, lines: this.origins };
	}

	block(whole: readonly Stmt[], depth: number, module = false): void {
		const body = this.keepsComments ? whole : whole.filter((s) => s.k !== "comment" || s.isHeader === true);
		if (body.every((s) => s.k === "comment")) {
			for (const s of body) this.comments(s, depth);
			if (!module) this.line("pass", depth, null);
			return;
		}
		body.forEach((s, i) => {
			const before = body[i - 1];
			if (before !== undefined) this.blankLines(this.gap(before, s, module));
			this.statement(s, depth);
		});
	}

	private gap(before: Stmt, after: Stmt, module: boolean): number {
		const big = (s: Stmt): boolean => s.k === "def" || s.k === "class" || s.k === "raw";
		if (module && (big(before) || big(after))) return 2;
		if (big(before) || big(after)) return 1;
		const isImport = (s: Stmt): boolean => s.k === "import" || s.k === "from";
		if (module && isImport(before) !== isImport(after)) return 1;
		return after.spaced === true ? 1 : 0;
	}

	private blankLines(count: number): void {
		for (let i = 0; i < count; i++) this.line("", 0, null);
	}

	private line(text: string, depth: number, origin: Origin | null): void {
		this.out.push(text === "" ? "" : "    ".repeat(depth) + text);
		this.origins.push(origin);
	}

	private comments(s: Stmt, depth: number): void {
		if (!this.keepsComments && !(s.k === "comment" && s.isHeader === true)) return;
		for (const row of reflow(s.comments ?? [], WIDTH - depth * 4 - 2)) this.line(`# ${row}`.trimEnd(), depth, null);
	}

	/** One logical line: `text` may hold newlines where brackets were broken open. */
	private emit(s: Stmt, depth: number, text: string): void {
		const rows = text.split("\n");
		let trailing = s.trailing === undefined || !this.keepsComments ? "" : `  # ${s.trailing}`;
		const first = rows[0] ?? "";
		if (
			trailing !== "" &&
			!/noqa/.test(trailing) &&
			(rows.length > 1 || depth * 4 + first.length + trailing.length > WIDTH)
		) {
			for (const part of wrap(s.trailing ?? "", WIDTH - depth * 4 - 2)) this.line(`# ${part}`, depth, null);
			trailing = "";
		}
		rows.forEach((row, i) => {
			this.line((i === 0 ? row + trailing : row) + this.note(row, depth), depth, s.origin ?? null);
		});
	}

	/** To linters, of what stands in the program so: a text that no bracket can break, a variable called `l`, classes compared. */
	private note(row: string, depth: number): string {
		if (!this.keepsComments) return "";
		const codes = [
			...(depth * 4 + row.length > WIDTH ? ["E501"] : []),
			...(BINDS_AMBIGUOUS.test(row) && !/noqa/.test(row) ? ["E741"] : []),
			...(/\btype\(.*\) [!=]= /.test(row) ? ["E721"] : []),
			// a type of viper's, which is a name in its signatures only
			...(/^\s*def .*: ptr(8|16|32)\b/.test(row) ? ["F821"] : []),
		];
		return codes.length === 0 ? "" : `  # noqa: ${codes.join(", ")}`;
	}

	private width(depth: number): number {
		return WIDTH - depth * 4;
	}

	private statement(s: Stmt, depth: number): void {
		this.comments(s, depth);
		const width = this.width(depth);
		switch (s.k) {
			case "comment":
				return;
			case "raw":
				for (const row of s.text.trimEnd().split("\n"))
					if (this.keepsComments || !/^\s*#/.test(row)) this.line(row + this.note(row, 0), depth, null);
				return;
			case "if":
				return this.ifChain(s, depth, "if");
			case "while":
				return this.compound(s, `while ${printExpr(s.test, width - 7)}:`, s.body, depth);
			case "for": {
				const head = `${s.isAsync ? "async " : ""}for ${printTarget(s.target)} in `;
				return this.compound(s, `${head}${printExpr(s.source, width - head.length - 1)}:`, s.body, depth);
			}
			case "try":
				return this.tryStatement(s, depth);
			case "def": {
				for (const d of s.decorators) this.emit(s, depth, `@${printExpr(d, width)}`);
				const head = `${s.isAsync ? "async " : ""}def ${s.name}`;
				const end = `)${(s.returns ?? null) === null ? "" : ` -> ${s.returns}`}:`;
				const params = printParams(s.params, width - head.length - end.length - 1);
				return this.compound(s, `${head}(${params}${end}`, s.body, depth);
			}
			case "class": {
				const base = s.base === null ? "" : `(${printExpr(s.base, width)})`;
				this.emit(s, depth, `class ${s.name}${base}:`);
				return this.block(s.body, depth + 1);
			}
			default:
				this.emit(s, depth, simple(s, width));
		}
	}

	private compound(s: Stmt, head: string, body: readonly Stmt[], depth: number): void {
		this.emit(s, depth, head);
		this.block(body, depth + 1);
	}

	private ifChain(s: StmtOf<"if">, depth: number, word: "if" | "elif"): void {
		this.compound(s, `${word} ${printExpr(s.test, this.width(depth) - word.length - 2)}:`, s.then, depth);
		const [only] = s.otherwise;
		if (s.otherwise.length === 1 && only !== undefined && only.k === "if") {
			this.comments(only, depth);
			this.ifChain(only, depth, "elif");
		} else if (s.otherwise.length > 0) {
			this.line("else:", depth, null);
			this.block(s.otherwise, depth + 1);
		}
	}

	private tryStatement(s: StmtOf<"try">, depth: number): void {
		this.compound(s, "try:", s.body, depth);
		for (const h of s.handlers) this.handler(h, depth);
		if (s.final.length > 0) {
			this.line("finally:", depth, null);
			this.block(s.final, depth + 1);
		}
	}

	private handler(h: Handler, depth: number): void {
		this.line(`except ${printExpr(h.type, 80)}${h.name === null ? "" : ` as ${h.name}`}:`, depth, null);
		this.block(h.body, depth + 1);
	}
}

function simple(s: Stmt, width: number): string {
	switch (s.k) {
		case "expr":
			return printExpr(s.value, width, "stored");
		case "assign": {
			const head = s.targets.map((t) => `${printTarget(t)} = `).join("");
			return head + printExpr(s.value, width - head.length, "stored");
		}
		case "augment": {
			const head = `${printTarget(s.target)} ${s.op}= `;
			return head + printExpr(s.value, width - head.length, "stored");
		}
		case "return":
			return s.value === null ? "return" : `return ${printExpr(s.value, width - 7, "returned")}`;
		case "raise":
			return s.value === null ? "raise" : `raise ${printExpr(s.value, width - 6)}`;
		case "import":
			return `import ${s.module}${s.as === null ? "" : ` as ${s.as}`}`;
		case "from":
			return fromImport(s, width);
		case "global":
		case "nonlocal":
			return `${s.k} ${s.names.join(", ")}`;
		case "del":
			return `del ${printTarget(s.target)}`;
		default:
			return s.k;
	}
}

function fromImport(s: StmtOf<"from">, width: number): string {
	const names = s.names.map((n) => (n.as === null ? n.name : `${n.name} as ${n.as}`));
	const flat = `from ${s.module} import ${names.join(", ")}`;
	return flat.length <= width ? flat : `from ${s.module} import (\n${names.map((n) => `    ${n},\n`).join("")})`;
}

/** Comment lines as they are, unless one is too long: then its paragraph is filled anew. */
function reflow(rows: readonly string[], width: number): string[] {
	const paragraphs: string[][] = [];
	for (const row of rows) {
		const last = paragraphs.at(-1);
		const isText = /^\S/.test(row) && !/^[-*@|`#]/.test(row);
		if (last !== undefined && isText && last[0] !== undefined && /^\S/.test(last[0])) last.push(row);
		else paragraphs.push([row]);
	}
	return paragraphs.flatMap((p) => (p.some((row) => row.length > width) ? wrap(p.join(" "), width) : p));
}

function wrap(text: string, width: number): string[] {
	if (text.length <= width) return [text];
	const rows: string[] = [];
	let row = "";
	for (const word of text.split(" ")) {
		if (row !== "" && row.length + 1 + word.length > width) {
			rows.push(row);
			row = word;
		} else row = row === "" ? word : `${row} ${word}`;
	}
	rows.push(row);
	return rows;
}
