// Classes. A field belongs to the instance, so it is stored by `__init__`, after the base class's.

import { ts } from "ts-morph";
import type { Expr, Stmt } from "../../python/ast.ts";
import * as py from "../../python/build.ts";
import { hasModifier } from "../../syntax.ts";
import { extendedBy, extendedDeclaration, isStatic, nameInJavaScript, shownBase } from "../../types/classes/classes.ts";
import { nameFromPlace } from "../../types/names/function-names.ts";
import { attachComments } from "../comments.ts";
import type { Context } from "../context.ts";
import { reusable } from "../evaluation/order.ts";
import { pushPerTurn } from "../expressions/closures.ts";
import { EXCEPTIONS } from "../expressions/names.ts";
import { defStatement, lowerFunction, scopeDeclarations } from "../functions/functions.ts";
import { memberName } from "../names/members.ts";
import { shownFields } from "../printing/shapes.ts";
import { lowerExpr, lowerStatements } from "../recursion.ts";
import { DEFAULT, exportDefault } from "../statements/exports.ts";
import { containerClass, initOfContainer, isArrayClass, refuseOwnMembers } from "./containers.ts";
import { addsInitializers, isDecorated, pushDecorated, refuseDecorators } from "./decorators.ts";
import { refuseIndexSignature } from "./index-signatures.ts";
import { fieldName, lowerAccessor, lowerMethod, lowerStatic } from "./members.ts";
import { constructorAs } from "./returned.ts";
import { aliasSaidNames } from "./said-names.ts";

export function lowerClass(cx: Context, node: ts.ClassDeclaration): void {
	if (hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return;
	const name = node.name === undefined ? DEFAULT : cx.nameAt(node.name);
	defineClass(cx, node, name);
	exportDefault(cx, node, name);
}

/** `const C = class {...}`: a definition before the statement. */
export function lowerClassExpression(cx: Context, node: ts.ClassExpression): Expr {
	if (node.name === undefined && nameFromPlace(node) === null)
		cx.refuse(node, "TSM1001", "A class that has its name of a computed key");
	const variable = node.parent;
	const isNamed = ts.isVariableDeclaration(variable) && ts.isIdentifier(variable.name);
	const name =
		node.name !== undefined
			? cx.nameAt(node.name)
			: isNamed
				? cx.nameAt(variable.name as ts.Identifier)
				: cx.temp("Class");
	defineClass(cx, node, name);
	return cx.markSteady(py.name(name));
}

function defineClass(cx: Context, node: ts.ClassLikeDeclaration, name: string): void {
	const decorated = (ts.getDecorators(node) ?? [])[0];
	if (decorated !== undefined && !cx.facts.standsAlone(cx.file)) cx.refuse(decorated, "TSM1001", "A decorator");
	refuseOwnMembers(cx, node);
	const isMixed = cx.facts.shapes.fields.hasOpenBase(node);
	const given = baseOf(cx, node);
	const isGuarded = isMixed && node.members.some((m) => m.name !== undefined && ts.isPrivateIdentifier(m.name));
	const isAskedTwice = isMixed && given !== null && (isGuarded || cx.facts.shown.has(node));
	const base = isAskedTwice ? reusable(cx, given, "Base") : given;
	const outer = cx.currentClass;
	cx.currentClass = { node, name };
	const after: Stmt[] = [];
	const body = cx.block(() => {
		const inJavaScript = nameInJavaScript(node);
		if (name !== inJavaScript && cx.facts.classes.asksNames)
			cx.push(py.assign(py.name("_names"), py.tuple([py.str(name), py.str(inJavaScript)])));
		if ((cx.facts.shown.has(node) || isArrayClass(cx, node)) && !isMixed)
			cx.push(py.assign(py.name("_shown"), shownFields(cx, node)));
		if (cx.facts.shown.has(node) && cx.facts.early.isExposed(node)) cx.push(py.assign(py.name("_unmade"), py.TRUE));
		if (isGuarded && base !== null) pushMark(cx, base, `_made_${name}`);
		pushFunctionFields(cx, node);
		pushSharedMethods(cx, node);
		for (const member of node.members.filter(runsAtDefinition)) lowerMember(cx, node, member, after);
		if (!node.members.some(isConstructor)) lowerImplicitConstructor(cx, node);
		for (const member of node.members.filter((m) => !runsAtDefinition(m))) lowerMember(cx, node, member, after);
	});
	if (isMixed && base !== null && cx.facts.shown.has(node))
		after.unshift(
			py.assign(py.attr(py.name(name), "_shown"), py.call(cx.helper("_all_shown"), [base, shownFields(cx, node)])),
		);
	cx.currentClass = outer;
	pushPerTurn(cx, node, { k: "class", name, base, body });
	cx.push(...aliasSaidNames(cx, node, name), ...noteName(cx, node, name));
	pushDecorated(cx, node, name);
	cx.push(...after);
}

/** A mixin with private names that are one name in Python, too, where it derives from a class that it has made. */
function pushMark(cx: Context, base: Expr, mark: string): void {
	cx.push(py.assign(py.name(mark), py.call(cx.helper("_mixed_once"), [base, py.str(mark)])));
}

/** `_functions = ("f",)`: where nothing is known of a class, they look like methods of its objects. */
function pushFunctionFields(cx: Context, node: ts.ClassLikeDeclaration): void {
	if (!cx.facts.standsAlone(cx.file) || !cx.says(/\b(any|unknown)\b/)) return;
	const names = node.members.filter(ts.isPropertyDeclaration).flatMap((m) => {
		const mayBe = ["function", "any", "unknown"] as const;
		const isFunction = isStatic(m) && mayBe.some((k) => cx.facts.kinds.of(m.name as ts.Expression).has(k));
		return isFunction && !ts.isPrivateIdentifier(m.name) ? [py.str(fieldName(cx, m.name))] : [];
	});
	if (names.length > 0) cx.push(py.assign(py.name("_functions"), py.tuple(names)));
}

/** `_methods = ("m",)`: where nothing is known of an object, methods that are static on the board look like those of its class. */
function pushSharedMethods(cx: Context, node: ts.ClassLikeDeclaration): void {
	const own = sharedMethods(cx, node);
	if (own.length === 0) return;
	const names = new Set(own);
	for (let base = extendedDeclaration(cx.checker, node); base !== undefined && ts.isClassLike(base); ) {
		for (const name of sharedMethods(cx, base)) names.add(name);
		base = extendedDeclaration(cx.checker, base);
	}
	cx.push(py.assign(py.name("_methods"), py.tuple([...names].map((n) => py.str(n)))));
}

function sharedMethods(cx: Context, node: ts.ClassLikeDeclaration): string[] {
	const shared = node.members.filter((m) => ts.isMethodDeclaration(m) && cx.facts.sharedMethods.has(m));
	return shared.flatMap((m) => (m.name === undefined || ts.isPrivateIdentifier(m.name) ? [] : [fieldName(cx, m.name)]));
}

/** For console.log, where the program shows functions. */
function noteName(cx: Context, node: ts.ClassLikeDeclaration, name: string): Stmt[] {
	if (!cx.facts.namesFunctions(cx.file) || mayGetFields(cx)) return [];
	const base = shownBase(cx.checker, node);
	if (base === null) return [];
	const note = py.call(cx.helper("_named"), [py.str(nameInJavaScript(node)), py.str(`class${base}`)]);
	return [py.exprStmt(py.call(note, [py.name(name)]))];
}

/** May a class be given properties later? */
function mayGetFields(cx: Context): boolean {
	const { features, escapes } = cx.facts;
	return features.saysToAdd(cx.file) || (features.addsFields(cx.file) && escapes.classes(cx.file));
}

function runsAtDefinition(member: ts.ClassElement): boolean {
	return ts.isClassStaticBlockDeclaration(member) || (ts.isPropertyDeclaration(member) && isStatic(member));
}

/** The class's own, not a declaration of one of its forms. */
function isConstructor(member: ts.ClassElement): boolean {
	return ts.isConstructorDeclaration(member) && member.body !== undefined;
}

function baseOf(cx: Context, node: ts.ClassLikeDeclaration): Expr | null {
	const base = extendedBy(node);
	if (base === undefined) return null;
	const container = containerClass(cx, node);
	if (container !== null) return container;
	if (ts.isIdentifier(base.expression)) {
		const exception = EXCEPTIONS[base.expression.text];
		const symbol = cx.symbolOf(base.expression);
		if (exception !== undefined && symbol !== undefined && cx.scopes.homeOf(symbol) === null) return py.name(exception);
	}
	return lowerExpr(cx, base.expression);
}

function lowerMember(cx: Context, owner: ts.ClassLikeDeclaration, member: ts.ClassElement, after: Stmt[]): void {
	refuseDecorators(cx, member);
	const made = cx.block(() =>
		cx.from(member, () => {
			if (ts.isConstructorDeclaration(member)) lowerConstructor(cx, owner, member);
			else if (ts.isMethodDeclaration(member)) lowerMethod(cx, member);
			else if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) lowerAccessor(cx, member);
			else if (ts.isPropertyDeclaration(member)) lowerStatic(cx, member, after);
			else if (ts.isIndexSignatureDeclaration(member)) refuseIndexSignature(cx, owner, member);
			else if (ts.isClassStaticBlockDeclaration(member))
				after.push(...cx.block(() => lowerStatements(cx, member.body.statements, member.body)));
		}),
	);
	if (made.length > 0) cx.push(...attachComments(member, made, cx.file));
}

function lowerConstructor(cx: Context, owner: ts.ClassLikeDeclaration, node: ts.ConstructorDeclaration): void {
	if (node.body === undefined) return;
	const [superCall, ...others] = extendedBy(owner) === undefined ? [] : superCalls(node.body);
	const fields = (): void => lowerFields(cx, owner);
	const parameters = (): void => {
		for (const p of node.parameters)
			if (ts.isParameterPropertyDeclaration(p, node) && ts.isIdentifier(p.name))
				cx.push(py.assign(py.attr(py.name("self"), memberName(cx, p.name)), py.name(cx.nameAt(p.name))));
	};
	if (superCall === undefined) {
		pushInit(cx, owner, node, parameters, fields);
		return;
	}
	const run = (): void => {
		fields();
		parameters();
	};
	// what is made after it has one place
	const isMade =
		owner.members.some(ts.isPropertyDeclaration) ||
		node.parameters.some((p) => ts.isParameterPropertyDeclaration(p, node));
	const at = superCall.parent;
	if (isMade && (!ts.isExpressionStatement(at) || others.length > 0))
		cx.refuse(others[0] ?? superCall, "TSM1001", "`super(...)` inside an expression, or more than once,");
	cx.afterSuper = { call: at, run };
	pushInit(cx, owner, node);
	cx.afterSuper = null;
}

/** Those of the constructor itself, wherever they are in it. */
function superCalls(body: ts.Block): ts.CallExpression[] {
	const found: ts.CallExpression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isClassLike(node) || (ts.isFunctionLike(node) && !ts.isArrowFunction(node))) return;
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) found.push(node);
		ts.forEachChild(node, visit);
	};
	visit(body);
	return found;
}

function pushInit(
	cx: Context,
	owner: ts.ClassLikeDeclaration,
	node: ts.ConstructorDeclaration,
	before?: () => void,
	first?: () => void,
): void {
	const made = constructorAs(cx, owner, node);
	cx.push(...made.before, defStatement(made.name, lowerFunction(cx, node, "self", before, first)));
}

/** A class with fields and no constructor hands on what it is given, as TypeScript does. */
function lowerImplicitConstructor(cx: Context, node: ts.ClassLikeDeclaration): void {
	const fields = cx.block(() => lowerFields(cx, node));
	const inherited = py.attr(py.call("super"), "__init__");
	const ofContainer = initOfContainer(cx, node, inherited);
	const isDerived = extendedBy(node) !== undefined;
	const isGivenMore = !isDerived && cx.facts.arity.of(node) !== null;
	if (fields.length === 0 && ofContainer === null && !isGivenMore) return;
	const rest = isDerived ? "args" : "_";
	const params = [
		{ name: "self", fallback: null },
		...(ofContainer?.params ?? (isDerived || isGivenMore ? [{ name: rest, fallback: null, rest: true }] : [])),
	];
	const handOn = ofContainer?.first ?? py.exprStmt(py.call(inherited, [{ k: "star", value: py.name("args") }]));
	const init: Stmt = {
		k: "def",
		name: "__init__",
		params,
		body: [...storesAround(cx, node), ...(isDerived ? [handOn, ...fields] : fields)],
		decorators: [],
		isAsync: false,
	};
	cx.push(init);
}

/** `global` and `nonlocal` lines for the variables that the values of the fields store into. */
function storesAround(cx: Context, node: ts.ClassLikeDeclaration): Stmt[] {
	const field = node.members.find((m) => ts.isPropertyDeclaration(m) && !isStatic(m));
	return field === undefined ? [] : cx.inScope(cx.scopes.opened(field), () => scopeDeclarations(cx));
}

function lowerFields(cx: Context, owner: ts.ClassLikeDeclaration): void {
	if (addsInitializers(cx, owner))
		cx.push(py.exprStmt(py.call(cx.helper("_initialized"), [className(cx), py.name("self")])));
	for (const member of owner.members) {
		if (!ts.isPropertyDeclaration(member) || isStatic(member) || hasModifier(member, ts.SyntaxKind.DeclareKeyword))
			continue;
		if (hasModifier(member, ts.SyntaxKind.AbstractKeyword)) continue;
		const made = cx.block(() => cx.from(member, () => lowerField(cx, member)));
		if (made.length > 0) cx.push(...attachComments(member, made, cx.file));
	}
}

function className(cx: Context): Expr {
	return py.name(cx.currentClass?.name ?? "cls");
}

/** A field without a value is None if its type lets it be; else the constructor stores it before anybody asks. */
function lowerField(cx: Context, member: ts.PropertyDeclaration): void {
	const target = py.attr(py.name("self"), fieldName(cx, member.name));
	const initializer = member.initializer;
	if (initializer === undefined) {
		const kinds = cx.facts.kinds.of(member);
		const isOpen = (["none", "any", "unknown"] as const).some((kind) => kinds.has(kind));
		const isUnset = cx.facts.unset.beginsEmpty(member);
		if (isOpen || isUnset || member.questionToken !== undefined) cx.push(py.assign(target, py.NONE));
		return;
	}
	cx.inScope(cx.scopes.opened(member), () => {
		const value = lowerExpr(cx, initializer);
		const args = [className(cx), py.str(fieldName(cx, member.name)), py.name("self"), value];
		cx.push(py.assign(target, isDecorated(cx, member) ? py.call(cx.helper("_initial"), args) : value));
	});
}
