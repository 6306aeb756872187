// Where functions flow to types that give them another number of arguments than they declare.

import { ts } from "ts-morph";
import { Visitor } from "../../nodes.ts";
import { boundAt } from "../kinds/bounds.ts";
import { declaredType } from "../kinds/declared.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { memberKey } from "../names/member-keys.ts";
import { HANDED_OVER, isHandedOver, isResult, isSatisfied } from "./flowing.ts";
import { isOfUnion, joinedType, reachedBy } from "./joined-functions.ts";
import { definitionOf, OVERLOADED, type Overloaded } from "./overloads.ts";
import { asksForArguments } from "./own-arguments.ts";
import { arityOf, isRest, leastOf, mostOf, type Wanted } from "./parameters.ts";
import {
	type Counted,
	fitting,
	isDefinition,
	isJavaScripts,
	isLibrarys,
	isMethod,
	isSettling,
	isTimers,
	makerOf,
	signaturesOf,
} from "./signatures.ts";

/** A definition is to be told that it may be called so. */
interface Told {
	readonly node: Counted;
	readonly wanted: Wanted;
	/** Is it called by its own type too? */
	readonly isCalled: boolean;
}

/** What one file says of functions, those of other files included. */
export class FunctionFlows {
	readonly told: Told[] = [];
	readonly wrapped = new Map<ts.Node, Wanted>();
	readonly unfit = new Set<ts.Node>();
	/** How many parameters types of the program's tell of where functions go that have more. */
	readonly narrowed = new Set<number>();
	/**
	 * Those functions that JavaScript's own must not be given by such a type, and of how many it tells: their other
	 * parameters are none for the place and the array, or they are methods, of which the run does not tell how many.
	 */
	readonly misled = new Map<ts.Node, number>();
	/** How many parameters types tell of functions that go where more are given. */
	readonly widened = new Set<number>();
	/** Of functions that only types are known of: how many parameters these tell of, and where they go, of how many. */
	readonly lengthened: (readonly [from: number, to: number])[] = [];
	/** Methods that take more than what they override or implement. */
	readonly outgrown = new Set<ts.Node>();
	private readonly compared = new Set<string>();
	private readonly checker: ts.TypeChecker;

	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	look(file: ts.SourceFile): this {
		const K = ts.SyntaxKind;
		new Visitor()
			.on<ts.ClassLikeDeclaration>([K.ClassDeclaration, K.ClassExpression], (node) => this.lookAtClass(node))
			.on<ts.ArrowFunction | ts.FunctionExpression>([K.ArrowFunction, K.FunctionExpression], (node) =>
				this.lookAtClosure(node),
			)
			.on<ts.ObjectLiteralExpression>([K.ObjectLiteralExpression], (node) => this.lookAtMethods(node))
			.on<ts.CallExpression>([K.CallExpression], (node) => this.lookAtCall(node))
			.on<Called>([K.MethodDeclaration, K.PropertyAssignment, K.PropertyDeclaration], (node) => this.lookAtCalled(node))
			.on<Overloaded>(OVERLOADED, (node) => {
				if (node.body === undefined) this.lookAtOverload(node);
			})
			.on<ts.Expression>(HANDED_OVER, (node) => {
				if (isHandedOver(node, node.parent)) this.lookAtValue(node);
			})
			.visit(file);
		return this;
	}

	private lookAtValue(value: ts.Expression): void {
		// few places ask for what may be a function: that of the value itself takes longer to find out
		const to = this.checker.getContextualType(value) ?? joinedType(this.checker, value) ?? undefined;
		if (to === undefined || to.flags & PRIMITIVE) return;
		const bound = boundAt(this.checker, value);
		if (bound !== undefined) this.relate(this.checker.getTypeAtLocation(value), bound, value, 0);
		if (!this.isOfSame(value, to)) this.relate(this.checker.getTypeAtLocation(value), to, value, 0);
	}

	/** Is it declared with the type that it goes to, or to which it is `undefined` or null besides? */
	private isOfSame(value: ts.Expression, to: ts.Type): boolean {
		const declared = declaredType(this.checker, value);
		if (declared === undefined) return false;
		return this.checker.getNonNullableType(declared) === this.checker.getNonNullableType(to);
	}

	private tell(node: Counted, wanted: Wanted, isCalled: boolean): void {
		this.told.push({ node, wanted, isCalled });
	}

	/** A class stands for its base class and for the interfaces that it implements. */
	private lookAtClass(node: ts.ClassLikeDeclaration): void {
		const own = this.checker.getTypeAtLocation(node);
		for (const clause of node.heritageClauses ?? [])
			for (const base of clause.types) this.relateMembers(own, this.checker.getTypeAtLocation(base), node, 1);
	}

	private lookAtClosure(node: ts.ArrowFunction | ts.FunctionExpression): void {
		const asked = this.checker.getContextualType(node) ?? joinedType(this.checker, node) ?? undefined;
		const places = [asked, boundAt(this.checker, node)].filter((t) => t !== undefined);
		for (const signature of places.flatMap((t) => signaturesOf(this.checker, t))) {
			if (asksForArguments(node)) this.lookAtGiven(signature, node);
			const wanted = fitting(arityOf(signature), leastOf(node));
			if ((wanted.most === Number.POSITIVE_INFINITY || isResult(node)) && isJavaScripts(signature)) continue;
			if (!isJavaScripts(signature) && !isTimers(signature))
				this.notice(this.checker.getSignatureFromDeclaration(node), wanted, node);
			this.tell(node, wanted, isSatisfied(node));
		}
	}

	private lookAtMethods(node: ts.ObjectLiteralExpression): void {
		const methods = node.properties.filter(ts.isMethodDeclaration);
		if (methods.length === 0) return;
		const asked = boundAt(this.checker, node) ?? this.checker.getContextualType(node) ?? joinedType(this.checker, node);
		if (asked === null) return;
		// of a union, some members may have the method, and others not
		for (const part of membersOf(asked))
			for (const m of methods) {
				const symbol = part.getProperty(memberKey(this.checker, m.name) ?? m.name.getText());
				if (symbol !== undefined) this.lookAtMethod(m, this.checker.getTypeOfSymbol(symbol));
			}
	}

	/** `f(a: string, b: number): void` above `function f(a: string) {...}`: that is called with two arguments. */
	private lookAtOverload(node: Overloaded): void {
		const own = this.checker.getSignatureFromDeclaration(node);
		const definition = own === undefined ? undefined : definitionOf(node);
		if (own !== undefined && definition !== undefined) this.tell(definition, arityOf(own), true);
	}

	/** A method of a literal, where its type asks for one of the type. */
	private lookAtMethod(method: ts.MethodDeclaration, type: ts.Type): void {
		for (const signature of signaturesOf(this.checker, type)) {
			this.notice(this.checker.getSignatureFromDeclaration(method), arityOf(signature), method);
			this.tell(method, arityOf(signature), false);
		}
	}

	private notice(given: ts.Signature | undefined, { most }: Wanted, place: ts.Node, isValue = false): void {
		if (given === undefined || arityOf(given).most <= most) return;
		this.narrowed.add(most);
		if (given.declaration !== undefined && isMethod(given.declaration)) this.outgrown.add(given.declaration);
		const others = given.parameters.filter((p, i) => i >= most || isRest(p.valueDeclaration));
		const isFit = others.every((p) => this.mayBePlace(p)) && !(isValue && isMethod(given.declaration));
		if (!isFit && !isSettling(given)) this.misled.set(place, most);
	}

	/** Can the parameter be given the number of an item, or the array? */
	private mayBePlace(parameter: ts.Symbol): boolean {
		const type = this.checker.getTypeOfSymbol(parameter);
		const item = isRest(parameter.valueDeclaration) ? type.getNumberIndexType() : type;
		const parts = item?.isUnion() === true ? item.types : [item ?? type];
		return parts.some((t) => t.flags & PLACE_LIKE || this.checker.isArrayType(t));
	}

	/** Each part of a union that is called is given what the call gives. */
	private lookAtCall(node: ts.CallExpression): void {
		const most = node.arguments.some(ts.isSpreadElement) ? Number.POSITIVE_INFINITY : node.arguments.length;
		for (const signature of reachedBy(this.checker, node)) {
			const { declaration } = signature;
			if (arityOf(signature).most >= most || declaration === undefined || isJavaScripts(signature)) continue;
			if (isDefinition(declaration)) this.tell(declaration, { most, least: arityOf(signature).least }, true);
			// what gets to a place of such a union is told so there; of a member of a union of objects all of that size are
			else if (!isOfUnion(this.checker, node.expression)) continue;
			else if (Number.isFinite(most)) this.lengthened.push([arityOf(signature).most, most]);
			else this.unfit.add(node.expression);
		}
	}

	/** Whoever waits for an object calls its `then` with two functions, who turns it into a primitive says into which. */
	private lookAtCalled(node: Called): void {
		const most = CALLED_WITH.get(node.name.getText()) ?? toldWith(node);
		const of = ts.isMethodDeclaration(node) ? node : node.initializer;
		if (most === undefined || of === undefined || !isDefinition(of)) return;
		this.tell(of, { most, least: Math.min(most, leastOf(of)) }, true);
	}

	private relate(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		if (from === to || depth > 3 || this.isPrimitive(from) || this.isPrimitive(to)) return;
		const target = this.checker.getNonNullableType(to);
		const source = this.checker.getNonNullableType(from);
		if (target.isUnion()) for (const t of target.types) this.relate(source, t, place, depth);
		else if (source.isUnion()) {
			// no wrapper around one of them fits the others
			const isMixed = depth === 0 && this.differInArity(source);
			for (const s of source.types) this.relate(s, target, place, isMixed ? 1 : depth);
		} else {
			this.relateSignatures(source, target, place, depth);
			this.relateConstructors(source, target);
			this.relateArguments(source, target, place, depth);
			this.relateMembers(source, target, place, depth + 1);
		}
	}

	private differInArity(union: ts.UnionType): boolean {
		const takes = union.types.flatMap((t) => t.getCallSignatures()).map((s) => arityOf(s).most);
		return takes.some((most) => most !== takes[0]);
	}

	/** Also a type parameter that stands for nothing else. */
	private isPrimitive(type: ts.Type): boolean {
		if (!(type.flags & ts.TypeFlags.TypeParameter)) return (type.flags & PRIMITIVE) !== 0;
		const asked = this.checker.getBaseConstraintOfType(type);
		return asked !== undefined && membersOf(asked).every((t) => t.flags & PRIMITIVE);
	}

	private relateSignatures(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const [given] = from.getCallSignatures();
		const [asked] = to.getCallSignatures();
		if (given === undefined || asked === undefined) return;
		if (asksForArguments(given.declaration)) this.lookAtGiven(asked, place);
		if (depth === 0 && isJavaScripts(asked)) return;
		this.relate(given.getReturnType(), asked.getReturnType(), place, depth + 1);
		this.relateArity(given, asked, place, depth);
	}

	/** A class that goes where more is given to `new` than its constructor declares, or the one that it inherits. */
	private relateConstructors(from: ts.Type, to: ts.Type): void {
		const [asked] = to.getConstructSignatures();
		const given = asked && makerOf(this.checker, from.getSymbol()?.valueDeclaration);
		if (asked === undefined || given === undefined) return;
		const [least, most] = ts.isClassLike(given) ? [0, 0] : [leastOf(given), mostOf(given)];
		if (arityOf(asked).most > most) this.tell(given, { most: arityOf(asked).most, least }, true);
	}

	private relateArity(given: ts.Signature, asked: ts.Signature, place: ts.Node, depth: number): void {
		const [has, wants] = [arityOf(given), arityOf(asked)];
		const isKept = depth > 0 || !isTimers(asked);
		if (isKept) this.notice(given, wants, place, depth === 0);
		if (depth === 0 && has.most > wants.most && isSettling(given)) {
			this.wrapped.set(place, wants);
			return;
		}
		if (wants.most <= has.most && wants.least >= has.least) return;
		const declaration = given.declaration;
		if (declaration !== undefined && isDefinition(declaration)) this.tell(declaration, wants, true);
		// what stands around a function is not the function: whoever looks for it would not find it
		else if (wants.most > has.most && wants.least >= has.least && !isLibrarys(declaration))
			this.lengthened.push([has.most, wants.most]);
		else if (depth === 0) {
			this.wrapped.set(place, wants);
			// what stands around it would hide how many there are
			if (has.most > wants.most && isKept) this.misled.set(place, wants.most);
			else if (has.most < wants.most) this.widened.add(has.most);
		} // what asks for more than it is given has been told of as another kind of function: the call raises
		else if (isLibrarys(declaration) || wants.most >= has.least) this.unfit.add(place);
	}

	/** What a function finds among its `arguments`, it knows as anything. */
	private lookAtGiven(asked: ts.Signature, place: ts.Node): void {
		const isPlain = (p: ts.Symbol): boolean => {
			const type = this.checker.getTypeOfSymbol(p);
			const item = isRest(p.valueDeclaration) ? (type.getNumberIndexType() ?? type) : type;
			return membersOf(item).every((t) => t.flags & PRIMITIVE);
		};
		if (isJavaScripts(asked) || !asked.parameters.every(isPlain)) this.unfit.add(place);
	}

	/** The items of arrays and the values of maps. */
	private relateArguments(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const [a, b] = [from as Partial<ts.TypeReference>, to as Partial<ts.TypeReference>];
		if (a.target === undefined || a.target !== b.target) return;
		const [given, asked] = [from, to].map((t) => this.checker.getTypeArguments(t as ts.TypeReference));
		given?.forEach((g, i) => {
			const t = asked?.[i];
			if (t !== undefined) this.relate(g, t, place, depth + 1);
		});
	}

	private relateMembers(from: ts.Type, to: ts.Type, place: ts.Node, depth: number): void {
		const symbol = to.getSymbol();
		if (symbol === undefined || isDeclaredOnly(symbol) || from === to || depth > 3) return;
		const key = `${idOf(from)}:${idOf(to)}`;
		if (this.compared.has(key)) return;
		this.compared.add(key);
		for (const member of to.getProperties()) {
			const own = from.getProperty(member.name);
			if (own === undefined || own === member) continue;
			this.relate(this.checker.getTypeOfSymbol(own), this.checker.getTypeOfSymbol(member), place, depth);
		}
	}
}

/** Members that JavaScript itself calls, and with how many arguments. */
const CALLED_WITH: ReadonlyMap<string, number> = new Map([
	["then", 2],
	["[Symbol.toPrimitive]", 1],
]);

/** An iterator is handed what is sent to it, or to a generator around it, in a file that sends something. */
function toldWith(node: Called): number | undefined {
	if (!/^(next|return|throw)$/.test(node.name.getText())) return undefined;
	return SENDS.test(node.getSourceFile().text) ? 1 : undefined;
}

const SENDS = /\byield\s*\*|\b(next|return|throw)\??\.?\(\s*[^\s)]/;

const PRIMITIVE =
	ts.TypeFlags.NumberLike |
	ts.TypeFlags.StringLike |
	ts.TypeFlags.BooleanLike |
	ts.TypeFlags.BigIntLike |
	ts.TypeFlags.Null |
	ts.TypeFlags.Undefined |
	ts.TypeFlags.Void |
	ts.TypeFlags.Never |
	ts.TypeFlags.Any |
	ts.TypeFlags.Unknown;

const PLACE_LIKE = ts.TypeFlags.NumberLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;

type Called = ts.MethodDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration;

function idOf(type: ts.Type): number {
	return (type as ts.Type & { readonly id: number }).id;
}
