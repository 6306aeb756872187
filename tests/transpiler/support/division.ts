// A program of one file as one of several modules that does the same: what can stand in a module of its own goes there.
import { ts } from "ts-morph";

/** Which of a program's modules a statement is in. */
export type Place = "main" | "first" | "second";

/** Texts by the names of the modules. `main` imports from the others, and `second` from `first`. */
export type Division = ReadonlyMap<Place, string>;

/**
 * Divides the text of a program that imports nothing.
 *
 * @param draw gives numbers from 0 up to 1, by which it is chosen what is moved
 * @returns null where nothing can be moved
 */
export function divided(text: string, draw: () => number): Division | null {
	const program = new Program(ts.createSourceFile("main.ts", text, ts.ScriptTarget.ES2022, true));
	const share = 0.3 + draw() * 0.7;
	const first = program.withNeeded(program.movable.filter(() => draw() < share * 0.6));
	const second = program.withNeeded(program.movable.filter(() => draw() < share));
	const placeOf = (s: ts.Statement): Place => (first.has(s) ? "first" : second.has(s) ? "second" : "main");
	const texts = (["first", "second", "main"] as const).flatMap((place) => {
		const module = program.moduleOf(place, placeOf);
		return module === "" && place !== "main" ? [] : [[place, module] as const];
	});
	return texts.length > 1 ? new Map(texts) : null;
}

class Program {
	/** The top-level statements that need nothing of those that must stay in the main module. */
	readonly movable: readonly ts.Statement[];
	private readonly file: ts.SourceFile;
	/** All that declare a name: overloads, parts of an enum or an interface. */
	private readonly declaring = new Map<string, ts.Statement[]>();

	constructor(file: ts.SourceFile) {
		this.file = file;
		for (const s of file.statements)
			for (const name of declaredBy(s)) this.declaring.set(name, [...(this.declaring.get(name) ?? []), s]);
		const movable = new Set(file.statements.filter(isDeclaring));
		for (let found: ts.Statement | undefined; ; movable.delete(found)) {
			found = [...movable].find((s) => this.neededBy(s).some((other) => !movable.has(other)));
			if (found === undefined) break;
		}
		this.movable = [...movable];
	}

	withNeeded(chosen: readonly ts.Statement[]): ReadonlySet<ts.Statement> {
		const all = new Set(chosen);
		for (const s of all) for (const other of this.neededBy(s)) all.add(other);
		return all;
	}

	moduleOf(place: Place, placeOf: (s: ts.Statement) => Place): string {
		const own = this.file.statements.filter((s) => placeOf(s) === place);
		const imported = new Map<Place, Set<string>>();
		for (const name of own.flatMap((s) => this.namedBy(s))) {
			const from = placeOf(this.declaring.get(name)?.[0] as ts.Statement);
			if (from !== place) imported.set(from, (imported.get(from) ?? new Set()).add(name));
		}
		const imports = [...imported].map(([from, names]) => `import { ${[...names].join(", ")} } from "./${from}";\n`);
		return [...imports, ...own.map((s) => (place === "main" ? s.getFullText() : exported(s)))].join("");
	}

	private neededBy(s: ts.Statement): ts.Statement[] {
		return [...this.namedBy(s), ...declaredBy(s)].flatMap((name) => this.declaring.get(name) ?? []);
	}

	/** Names of the program's that stand in the statement, some of which may be other things that are called so. */
	private namedBy(s: ts.Statement): string[] {
		const own = declaredBy(s);
		const found = new Set<string>();
		const visit = (n: ts.Node): void => {
			if (ts.isIdentifier(n) && this.declaring.has(n.text) && !own.includes(n.text) && !isMember(n)) found.add(n.text);
			ts.forEachChild(n, visit);
		};
		visit(s);
		return [...found];
	}
}

function isMember(node: ts.Identifier): boolean {
	return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function exported(s: ts.Statement): string {
	const start = s.getStart() - s.getFullStart();
	const text = s.getFullText();
	return /^export\b/.test(text.slice(start)) ? text : `${text.slice(0, start)}export ${text.slice(start)}`;
}

function declaredBy(s: ts.Statement): string[] {
	if (ts.isVariableStatement(s)) return s.declarationList.declarations.flatMap((d) => namesIn(d.name));
	const { name } = s as ts.Statement & { readonly name?: ts.Node };
	return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function namesIn(name: ts.BindingName): string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((e) => (ts.isBindingElement(e) ? namesIn(e.name) : []));
}

/** Does it declare something, and is it fit for another module? What runs on the way is then run earlier, in both worlds. */
function isDeclaring(s: ts.Statement): boolean {
	if (/\bawait\b/.test(s.getText())) return ts.isFunctionDeclaration(s) && s.name !== undefined;
	// others may not store into what they import
	if (ts.isVariableStatement(s)) return (s.declarationList.flags & ts.NodeFlags.Const) !== 0;
	if (ts.isInterfaceDeclaration(s) || ts.isTypeAliasDeclaration(s) || ts.isEnumDeclaration(s)) return true;
	return (ts.isFunctionDeclaration(s) || ts.isClassDeclaration(s)) && s.name !== undefined;
}
