// Two worlds of promises: programs that import the board's asyncio use its coroutines and tasks; all others get
// JavaScript's promises, whose order of jobs is JavaScript's own. What imports each other is of one world.

import { ts } from "ts-morph";
import { valueSymbol } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";

/** Modules of the board that hand out awaitables of its event loop. */
const ASYNCIO: ReadonlySet<string> = new Set(["asyncio", "uasyncio", "aioespnow"]);

export class Promises {
	private readonly asyncio = new Set<ts.SourceFile>();
	private readonly imported = new Set<ts.SourceFile>();
	/** The files that each imports or is imported by. */
	private readonly neighbours: ReadonlyMap<ts.SourceFile, readonly ts.SourceFile[]>;

	constructor(checker: ts.TypeChecker, files: readonly ts.SourceFile[]) {
		const neighbours = new Map<ts.SourceFile, ts.SourceFile[]>(files.map((f) => [f, []]));
		const open: ts.SourceFile[] = [];
		for (const file of files)
			for (const specifier of specifiers(file)) {
				if (ASYNCIO.has(specifier.text)) open.push(file);
				const target = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
				if (target === undefined || !neighbours.has(target)) continue;
				this.imported.add(target);
				neighbours.get(target)?.push(file);
				neighbours.get(file)?.push(target);
			}
		this.neighbours = neighbours;
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			if (this.asyncio.has(file)) continue;
			this.asyncio.add(file);
			open.push(...(neighbours.get(file) ?? []));
		}
	}

	/** Are the file's promises JavaScript's own? */
	areJavaScripts(file: ts.SourceFile): boolean {
		return !this.asyncio.has(file);
	}

	/** Is the program this one file? */
	isAlone(file: ts.SourceFile): boolean {
		return (this.neighbours.get(file) ?? []).length === 0;
	}

	/** Does any file of the program name what is done later? */
	mayWait(file: ts.SourceFile): boolean {
		const seen = new Set<ts.SourceFile>();
		const open = [file];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			open.push(...(this.neighbours.get(next) ?? []));
		}
		return [...seen].some((f) => /\b(async|Promise|setTimeout|setInterval|queueMicrotask)\b/.test(f.text));
	}

	/** Does a program begin here? */
	isEntry(file: ts.SourceFile): boolean {
		return !this.imported.has(file);
	}
}

/** The parameter of `.catch(e => ...)`, or of the second function of `.then`: what the promise was rejected with. */
export function isRejection(kinds: Kinds, parameter: ts.ParameterDeclaration): boolean {
	const callback = parameter.parent;
	const call = callback.parent;
	if (callback.parameters[0] !== parameter || !ts.isCallExpression(call)) return false;
	if (!ts.isPropertyAccessExpression(call.expression) || !kinds.of(call.expression.expression).has("promise"))
		return false;
	const at = call.expression.name.text === "then" ? 1 : call.expression.name.text === "catch" ? 0 : -1;
	return call.arguments[at] === callback;
}

/** Is the promise rejected here, or may it be elsewhere, with what is no exception? */
export function mayRejectWithValue(
	checker: ts.TypeChecker,
	node: ts.Node,
	isException: (type: ts.Type) => boolean,
): boolean {
	const isError = (call: ts.CallExpression): boolean => {
		const [error] = call.arguments;
		return error !== undefined && isException(checker.getTypeAtLocation(error));
	};
	if (ts.isCallExpression(node) && node.expression.getText() === "Promise.reject") return !isError(node);
	if (!ts.isIdentifier(node) || ts.isParameter(node.parent)) return false;
	const parameter = valueSymbol(checker, node)?.valueDeclaration;
	if (parameter === undefined || !ts.isParameter(parameter) || parameter.parent.parameters[1] !== parameter)
		return false;
	const made = parameter.parent.parent;
	if (!ts.isNewExpression(made) || made.expression.getText() !== "Promise") return false;
	const call = node.parent;
	return !(ts.isCallExpression(call) && call.expression === node && isError(call));
}

function specifiers(file: ts.SourceFile): ts.StringLiteral[] {
	return file.statements.flatMap((s) =>
		(ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) &&
		s.moduleSpecifier !== undefined &&
		ts.isStringLiteral(s.moduleSpecifier)
			? [s.moduleSpecifier]
			: [],
	);
}
