// Whether a value that Python does not tell from others may get to where a type says nothing of it (`unknown`, `any`, a
// type parameter). A Map or Set is in a box in such a program, also where it is asked for among other dictionaries, which
// tells it from a record; what may be a bigint is refused where JavaScript tells it from a number.

import { ts } from "ts-morph";
import { isAssertion } from "../../syntax.ts";
import { parameterAt } from "../functions/parameters.ts";
import { joinsAt } from "../kinds/joins.ts";
import { isPrimitive } from "../kinds/kind.ts";
import type { Kind, Kinds } from "../kinds/kinds.ts";
import { argumentsOf, isDeclaredType } from "../kinds/type-parts.ts";
import type { BoxedBigInts } from "./boxed-bigints.ts";
import { hasPartsOf, isIterable, isOfClass, isOpen, takesIterables, valueIn } from "./handed-on.ts";
import { Holders, type Wanted } from "./holding.ts";

/** Does any Map or Set of the file get there, by itself or inside something? */
export function mapsEscape(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile): boolean {
	if (!CONTAINERS.test(file.text)) return false;
	return new Finder(checker, kinds, file, ["map", "jsset"]).escapes(file);
}

/**
 * Does any Map or Set of the file get to where any iterable may be? What goes through that knows nothing of what a
 * dictionary stands for.
 */
export function containersAreIterables(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile): boolean {
	if (!CONTAINERS.test(file.text)) return false;
	return new Finder(checker, kinds, file, ["map", "jsset"], "iterables").escapes(file);
}

const CONTAINERS = /\b((Weak)?(Map|Set)|groupBy)\b/;

/**
 * Does any of the kinds get into an object under a name that the type which it is known by there does not have? Such a part is
 * shown and written with the others all the same.
 */
export function hide(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile, wanted: readonly Kind[]): boolean {
	return new Finder(checker, kinds, file, wanted, "parts").escapes(file);
}

/** Does any bigint get there in the file, by itself or inside something? */
export function bigIntsEscape(
	checker: ts.TypeChecker,
	kinds: Kinds,
	file: ts.SourceFile,
	boxed: BoxedBigInts,
): boolean {
	return new Finder(checker, kinds, file, ["bigint"], "all", (argument) => boxed.isBoxed(argument)).escapes(file);
}

/** Does any class of the program's get there, which a call may then take for a function? */
export function classesEscape(checker: ts.TypeChecker, kinds: Kinds, file: ts.SourceFile): boolean {
	return /\bclass\b/.test(file.text) && new Finder(checker, kinds, file, ["class"]).escapes(file);
}

/** They look at a value by the type that it has where it stands, and keep nothing. */
const LOOKING = /^(console\.\w+|String|Number|Boolean|Object\.\w+|Array\.(isArray|from)|JSON\.\w+|structuredClone)$/;

/** `[1n, 2n]` in `let [a, b] = [1n, 2n]`: the names take what is there, though the pattern by itself asks for anything. */
function isTakenApart(value: ts.Expression): boolean {
	const outer = value.parent;
	if (ts.isArrayLiteralExpression(outer) || ts.isObjectLiteralExpression(outer)) return isTakenApart(outer);
	if (ts.isPropertyAssignment(outer)) return isTakenApart(outer.parent);
	return ts.isVariableDeclaration(outer) && outer.type === undefined && !ts.isIdentifier(outer.name);
}

/** How deep the parts of two types are compared. */
const DEPTH = 5;

class Finder {
	private readonly holders: Holders;
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;
	private readonly wanted: readonly Wanted[];
	/** Wherever nothing is known of it, only as parts that an object's type does not name, or only as any iterable? */
	private readonly seeks: "all" | "parts" | "iterables";
	/** Is the argument told from others where it gets to? */
	private readonly isTold: (argument: ts.Expression) => boolean;

	constructor(
		checker: ts.TypeChecker,
		kinds: Kinds,
		file: ts.SourceFile,
		wanted: readonly Wanted[],
		seeks: "all" | "parts" | "iterables" = "all",
		isTold: (argument: ts.Expression) => boolean = () => false,
	) {
		this.isTold = isTold;
		this.wanted = wanted;
		this.seeks = seeks;
		this.checker = checker;
		this.kinds = kinds;
		this.holders = new Holders(checker, kinds, file, wanted);
	}

	escapes(node: ts.Node): boolean {
		if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
		return this.escapesHere(node) || this.isJoined(node) || ts.forEachChild(node, (n) => this.escapes(n)) === true;
	}

	private isJoined(node: ts.Node): boolean {
		return joinsAt(this.checker, node).some(
			({ given, asked }) => this.isTakenForOther(given, asked) || this.flows(given, asked, DEPTH),
		);
	}

	private escapesHere(node: ts.Node): boolean {
		if (ts.isCallExpression(node) && node.expression.getText() === "Object.assign") return this.isMixedIn(node);
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) return this.isHandedIn(node);
		if (ts.isThrowStatement(node)) return this.seeks === "all" && this.holders.holds(this.typeOf(node.expression));
		if (isAssertion(node) || ts.isSatisfiesExpression(node)) return this.meets(node.expression, this.typeOf(node));
		if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
			return this.seeks === "all" && this.wanted.includes("map") && this.isUnclear(node);
		if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
			return this.isMadePart(node) || this.meets(node.right, this.declaredType(node.left));
		if (ts.isClassLike(node)) return this.overrides(node);
		if (ts.isDecorator(node)) return this.isDecorated(node.parent);
		const value = valueIn(node);
		if (value === null || isTakenApart(value)) return false;
		const asked = this.checker.getContextualType(value);
		return asked !== undefined && this.meets(value, asked);
	}

	/** `Object.assign(x, { more })`, where x is of a type that has no such part. */
	private isMixedIn(call: ts.CallExpression): boolean {
		const [target, ...sources] = call.arguments;
		if (this.seeks === "iterables") return false;
		return target !== undefined && sources.some((s) => this.hides(this.typeOf(s), this.typeOf(target)));
	}

	/** `(x as any).more = value` */
	private isMadePart({ left, right }: ts.BinaryExpression): boolean {
		if (this.seeks === "iterables") return false;
		if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return false;
		return (this.typeOf(left.expression).flags & ts.TypeFlags.Any) !== 0 && this.holders.holds(this.typeOf(right));
	}

	/** `x instanceof Map` of what may be another dictionary: it is asked of what comes from anywhere. */
	private isUnclear(node: ts.BinaryExpression): boolean {
		if (!/^(Map|Set)$/.test(node.right.getText())) return false;
		const kinds = this.kinds.of(node.left);
		return (
			(kinds.has("map") && kinds.has("jsset")) ||
			(["record", "dict", "unknown", "any"] as const).some((k) => kinds.has(k))
		);
	}

	private typeOf(node: ts.Node): ts.Type {
		return this.checker.getTypeAtLocation(node);
	}

	/** What the place was declared as, with the type parameters of its class. */
	private declaredType(place: ts.Expression): ts.Type {
		const name = ts.isPropertyAccessExpression(place) ? place.name : place;
		const declaration = this.checker.getSymbolAtLocation(name)?.valueDeclaration;
		return this.typeOf(declaration ?? place);
	}

	private isHandedIn(node: ts.CallExpression | ts.NewExpression): boolean {
		if (LOOKING.test(node.expression.getText())) return false;
		const isAny = (this.typeOf(node.expression).flags & ts.TypeFlags.Any) !== 0;
		if (this.seeks === "all" && isAny && node.arguments?.some((a) => this.holders.holds(this.typeOf(a)))) return true;
		const declaration = this.checker.getResolvedSignature(node)?.getDeclaration();
		const isOwn = declaration !== undefined && !declaration.getSourceFile().isDeclarationFile;
		return (node.arguments ?? []).some((a, i) => {
			const parameter = declaration === undefined ? undefined : parameterAt(declaration, i);
			if (!isOwn) {
				const asked = this.checker.getContextualType(a);
				// `xs.map(String)`
				if (LOOKING.test(a.getText())) return asked !== undefined && this.mixesObjects(asked);
				// the library goes through it by what it is known as there
				const isRead = this.seeks === "iterables" && parameter !== undefined && takesIterables(this.typeOf(parameter));
				return asked !== undefined && !isRead && this.meets(a, asked);
			}
			if (parameter === undefined || !ts.isParameter(parameter)) return false;
			return this.meets(a, this.parameterType(parameter)) && !this.isTold(a);
		});
	}

	/** Is the function given Maps or Sets among other objects, of which it could not tell them? */
	private mixesObjects(asked: ts.Type): boolean {
		const [signature] = asked.getCallSignatures();
		const [given] = signature?.parameters ?? [];
		if (this.seeks !== "all" || given === undefined) return false;
		const kinds = [...this.kinds.ofType(this.checker.getTypeOfSymbol(given))].filter((k) => !isPrimitive(new Set([k])));
		return kinds.length > 1 && kinds.some((k) => this.wanted.includes(k) && k !== "bigint");
	}

	/** What a decorated member takes, gives or keeps gets to what its decorator puts in its place, which is written for any. */
	private isDecorated(member: ts.Node): boolean {
		if (this.seeks !== "all" || !ts.isClassElement(member)) return false;
		if (!ts.isFunctionLike(member)) return this.holders.holds(this.typeOf(member));
		const signature = this.checker.getSignatureFromDeclaration(member);
		const given = (signature?.getParameters() ?? []).map((p) => this.checker.getTypeOfSymbol(p));
		return [...given, signature?.getReturnType()].some((t) => t !== undefined && this.holders.holds(t));
	}

	private parameterType(parameter: ts.ParameterDeclaration): ts.Type {
		const type = this.typeOf(parameter);
		if (parameter.dotDotDotToken === undefined) return type;
		return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
	}

	/** What a method gives or takes goes to where its base class or interface knows it by another type. */
	private overrides(node: ts.ClassLikeDeclaration): boolean {
		const own = this.typeOf(node);
		return (node.heritageClauses ?? [])
			.flatMap((h) => [...h.types])
			.some((t) => {
				const base = this.typeOf(t).getSymbol();
				const declared = base === undefined ? undefined : this.checker.getDeclaredTypeOfSymbol(base);
				return (declared?.getProperties() ?? []).some((p) => {
					const mine = own.getProperty(p.name);
					const [a, b] = [mine, p].map((s) => s && this.checker.getTypeOfSymbol(s));
					return a !== undefined && b !== undefined && a !== b && this.flows(a, b, DEPTH);
				});
			});
	}

	private meets(value: ts.Expression, asked: ts.Type): boolean {
		return this.flows(this.typeOf(value), asked, DEPTH);
	}

	private flows(given: ts.Type, asked: ts.Type, depth: number): boolean {
		if (given === asked || depth === 0) return false;
		if (this.seeks === "iterables" && this.isGoneThrough(given, asked)) return true;
		if (asked.isUnion() && !given.isUnion()) {
			const open = asked.types.filter((t) => isOpen(t));
			const known = asked.types.some((t) => !isOpen(t) && this.checker.isTypeAssignableTo(given, t));
			if (open.length > 0 && !known) return open.some((t) => this.reaches(given, t, depth));
			return asked.types.some((t) => !isOpen(t) && this.flows(given, t, depth - 1));
		}
		if (given.isUnion()) return given.types.some((t) => this.flows(t, asked, depth));
		if (isOpen(asked)) return this.reaches(given, asked, depth);
		if ((given.flags & ts.TypeFlags.Object) === 0 || (asked.flags & ts.TypeFlags.Object) === 0) return false;
		return this.partsFlow(given, asked, depth - 1);
	}

	/** `[new Map(), { toString() {} }]`: of the literal TypeScript says that all its items are of the second's type. */
	private isTakenForOther(given: ts.Type, asked: ts.Type): boolean {
		const kind = this.kinds.presentIn(given);
		if (this.seeks !== "all" || (kind !== "map" && kind !== "jsset") || !this.wanted.includes(kind)) return false;
		const other = this.kinds.presentIn(asked);
		return (other === "record" || other === "instance") && !isDeclaredType(asked) && !isIterable(asked);
	}

	private isGoneThrough(given: ts.Type, asked: ts.Type): boolean {
		if (!isIterable(asked)) return false;
		const kind = this.kinds.presentIn(given);
		return kind === "map" || kind === "jsset";
	}

	/** Does it get to where the type says nothing, or only what it has at least? */
	private reaches(given: ts.Type, open: ts.Type, depth: number): boolean {
		if (this.seeks === "all" && this.holders.holds(given)) return true;
		// where it went as a T it is called by its own type
		if (this.seeks === "all" && !(open.flags & ts.TypeFlags.TypeParameter) && this.holders.gives(given)) return true;
		const bound = open.flags & ts.TypeFlags.TypeParameter ? this.checker.getBaseConstraintOfType(open) : undefined;
		return bound !== undefined && bound !== open && !isOpen(bound) && this.flows(given, bound, depth - 1);
	}

	private partsFlow(given: ts.Type, asked: ts.Type, depth: number): boolean {
		const [from, to] = [argumentsOf(this.checker, given), argumentsOf(this.checker, asked)];
		if (from.some((t, i) => to[i] !== undefined && this.flows(t, to[i] as ts.Type, depth))) return true;
		if (this.functionsFlow(given, asked, depth)) return true;
		const index = asked.getStringIndexType();
		if (
			index !== undefined &&
			given.getProperties().some((p) => this.flows(this.checker.getTypeOfSymbol(p), index, depth))
		)
			return true;
		if (to.length > 0 || isDeclaredType(asked)) return false;
		if (index === undefined && !isOfClass(given) && hasPartsOf(given, asked) && this.hides(given, asked)) return true;
		if (this.gains(given, asked)) return true;
		return asked.getProperties().some((p) => {
			const part = given.getProperty(p.name);
			return (
				part !== undefined && this.flows(this.checker.getTypeOfSymbol(part), this.checker.getTypeOfSymbol(p), depth)
			);
		});
	}

	/** Has it what is looked for in a part that the other type does not have? */
	private hides(given: ts.Type, asked: ts.Type): boolean {
		if (this.seeks === "iterables") return false;
		// a record of such tells of it under any name
		const entries = asked.getStringIndexType();
		if (entries !== undefined && this.holders.holds(entries)) return false;
		return this.holdsBeside(given, asked);
	}

	/** May such a part be stored by way of the other type, in what is still known by the first, too? */
	private gains(given: ts.Type, asked: ts.Type): boolean {
		const isFresh = ((given as ts.ObjectType).objectFlags & ts.ObjectFlags.FreshLiteral) !== 0;
		if (this.seeks === "iterables" || isFresh || isOfClass(given)) return false;
		return this.holdsBeside(asked, given);
	}

	private holdsBeside(type: ts.Type, other: ts.Type): boolean {
		const beside = type.getProperties().filter((p) => other.getProperty(p.name) === undefined);
		return beside.some((p) => this.holders.holds(this.checker.getTypeOfSymbol(p)));
	}

	/** What the function gives goes to where it is called, and what it is given comes from there. */
	private functionsFlow(given: ts.Type, asked: ts.Type, depth: number): boolean {
		const [f] = given.getCallSignatures();
		const [g] = asked.getCallSignatures();
		if (f === undefined || g === undefined) return false;
		if (this.flows(f.getReturnType(), g.getReturnType(), depth)) return true;
		return f.parameters.some((p, i) => {
			const other = g.parameters[i];
			return (
				other !== undefined && this.flows(this.checker.getTypeOfSymbol(other), this.checker.getTypeOfSymbol(p), depth)
			);
		});
	}
}
