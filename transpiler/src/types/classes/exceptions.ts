// What a program does with exceptions, as a whole: Python's own carry no attributes, and only exceptions can be raised.

import { ts } from "ts-morph";
import { Visitor } from "../../nodes.ts";
import type { Findings } from "../../program/findings.ts";
import { bare, hasModifier, isChanged, valueSymbol } from "../../syntax.ts";
import type { Kinds } from "../kinds/kinds.ts";
import { isDeclaredOnly } from "../kinds/kinds.ts";
import { OPEN } from "../kinds/type-flags.ts";
import { membersOf } from "../kinds/type-parts.ts";
import { isRejection, mayRejectWithValue } from "../modules/promises.ts";
import { asksGenerators, thrownInto } from "./thrown.ts";

interface Found {
	throwsValues: boolean;
	storesIntoNative: boolean;
	hasOwnMessage: boolean;
	hasOwnText: boolean;
}

/** Has it the `stack` of TypeScript's Error, or derives from what has? What else has a `stack`, such as a machine, is no error. */
export function isErrors(type: ts.Type): boolean {
	if (type.isUnion()) return type.types.every(isErrors);
	const stack = type.getProperty("stack");
	if (stack === undefined) return false;
	const own = (type as ts.TypeReference).target ?? type;
	return isDeclaredOnly(stack) || (own.getBaseTypes() ?? []).some(isErrors);
}

/** Does the program have errors of Python's in mind, rather than classes of its own that are called so? */
function namesPythonsErrors(text: string): boolean {
	const names = text.matchAll(
		/\b(?:new|instanceof) ((?:Key|Index|Lookup|Attribute|Runtime|OS|Arithmetic|ZeroDivision|Overflow)Error)\b/g,
	);
	return [...names].some(([, name]) => !text.includes(`class ${name}`));
}

export class Exceptions {
	/** Is something thrown that is no exception? Then a `catch` has to unwrap what it gets. */
	readonly throwsValues: boolean;
	/** Does the program store into an exception of a class that is not its own? */
	readonly storesIntoNative: boolean;
	/** Has one of the program's own exceptions a `message` besides the one it hands to Error? */
	readonly hasOwnMessage: boolean;

	/** Has one of the program's own exceptions a `toString`? */
	readonly hasOwnText: boolean;

	private readonly known = new Map<ts.Type, boolean>();
	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;

	constructor(checker: ts.TypeChecker, kinds: Kinds, sources: readonly ts.SourceFile[], findings: Findings) {
		this.checker = checker;
		this.kinds = kinds;
		const all = sources.map((file) => findings.ofKinds(file, "exceptions", () => this.look(file)));
		this.throwsValues = all.some((found) => found.throwsValues);
		this.storesIntoNative = all.some((found) => found.storesIntoNative);
		this.hasOwnMessage = all.some((found) => found.hasOwnMessage);
		this.hasOwnText = all.some((found) => found.hasOwnText);
	}

	private look(file: ts.SourceFile): Found {
		const found: Found = { throwsValues: false, storesIntoNative: false, hasOwnMessage: false, hasOwnText: false };
		const K = ts.SyntaxKind;
		const visitor = new Visitor()
			.on<ts.ThrowStatement>([K.ThrowStatement], (node) => {
				found.throwsValues ||= this.isValue(node.expression);
			})
			.on<ts.AccessExpression>([K.PropertyAccessExpression, K.ElementAccessExpression], (node) => {
				if (!isChanged(node)) return;
				found.storesIntoNative ||= this.isStoreIntoNative(node);
				found.hasOwnMessage ||= this.isStoreOfMessage(node);
			})
			.on<ts.CallExpression>([K.CallExpression], (node) => {
				const [target, ...sources] = node.expression.getText() === "Object.assign" ? node.arguments : [];
				if (target === undefined || !this.mayBeException(target)) return;
				found.hasOwnMessage ||= sources.some((n) => this.mayHaveMessage(n));
				found.storesIntoNative ||= this.isNative(target);
			})
			.on<ts.ClassLikeDeclaration>([K.ClassDeclaration, K.ClassExpression], (node) => {
				for (const member of node.members) {
					found.hasOwnMessage ||= isNamed(member, "message") && this.isOfException(member);
					found.hasOwnText ||= isNamed(member, "toString") && this.isOfException(member);
				}
			})
			.on<ts.ParameterDeclaration>([K.Parameter], (node) => {
				if (ts.isParameterPropertyDeclaration(node, node.parent))
					found.hasOwnMessage ||= node.name.getText() === "message" && this.isOfException(node.parent);
			});
		if (/\bPromise\b/.test(file.text))
			visitor.on([K.CallExpression, ...(/\bnew\s+Promise\b/.test(file.text) ? [K.Identifier] : [])], (node) => {
				found.throwsValues ||= mayRejectWithValue(this.checker, node, (type) => this.isException(type));
			});
		if (asksGenerators(file.text))
			visitor.on<ts.CallExpression>([K.CallExpression], (node) => {
				const thrown = thrownInto(node);
				found.throwsValues ||= thrown !== null && (thrown === "nothing" || this.isValue(thrown));
			});
		visitor.visit(file);
		return found;
	}

	/** Of a class that derives from TypeScript's Error, whether it is Python's or the program's own. */
	isException(type: ts.Type): boolean {
		const known = this.known.get(type) ?? isErrors(this.checker.getNonNullableType(type));
		this.known.set(type, known);
		return known;
	}

	/** Does the file catch errors as JavaScript has them, and none of Python's? */
	isCatching(file: ts.SourceFile): boolean {
		return /\bcatch\b|\.then\(|\ballSettled\b|\bPromise\.any\b/.test(file.text) && !namesPythonsErrors(file.text);
	}

	/** Is anything asked of what a `catch` of the file catches but what the program itself stored in it? */
	isAsked(file: ts.SourceFile): boolean {
		if (!this.isCatching(file)) return false;
		const visit = (node: ts.Node): boolean => this.isCaught(node) || ts.forEachChild(node, visit) === true;
		return visit(file);
	}

	private isOfException(member: ts.Node): boolean {
		return this.isException(this.checker.getTypeAtLocation(member.parent));
	}

	/** The variable of a `catch` holds whatever was thrown: that it is thrown again tells nothing new. */
	private isValue(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(node);
		const members = membersOf(type);
		return members.some((t) => !this.isException(t)) && !this.isCaught(bare(node));
	}

	private isCaught(node: ts.Node): boolean {
		const declaration = ts.isIdentifier(node) ? valueSymbol(this.checker, node)?.valueDeclaration : undefined;
		if (declaration === undefined || declaration.pos === node.pos) return false;
		if (ts.isVariableDeclaration(declaration)) return ts.isCatchClause(declaration.parent);
		return ts.isParameter(declaration) && isRejection(this.kinds, declaration);
	}

	private isStoreIntoNative(target: ts.AccessExpression): boolean {
		if (target.expression.kind === ts.SyntaxKind.ThisKeyword) return false;
		const type = this.checker.getTypeAtLocation(target.expression);
		if (type.flags & ts.TypeFlags.Any) return /\bnew\s+\w*Error\s*\(/.test(target.getSourceFile().text);
		return this.isNative(target.expression);
	}

	/** An error of a class that is not the program's, whatever it is said to be there. */
	private isNative(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(bare(node));
		const known = this.checker.getBaseConstraintOfType(type) ?? type;
		if (!this.isException(known)) return false;
		const symbol = known.getSymbol();
		return symbol === undefined || isDeclaredOnly(symbol);
	}

	private isStoreOfMessage(target: ts.AccessExpression): boolean {
		const isMessage = ts.isPropertyAccessExpression(target)
			? target.name.text === "message"
			: this.mayBeMessage(target.argumentExpression);
		return isMessage && this.mayBeException(target.expression);
	}

	private mayBeMessage(key: ts.Expression): boolean {
		const members = membersOf(this.checker.getTypeAtLocation(key));
		return members.some((t) => (t.isStringLiteral() ? t.value === "message" : (t.flags & KEYS) !== 0));
	}

	private mayHaveMessage(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(ts.isSpreadElement(node) ? node.expression : node);
		return (
			(type.flags & OPEN) !== 0 || type.getProperty("message") !== undefined || type.getStringIndexType() !== undefined
		);
	}

	/** Or `any`, or what only has a message by its type, which an error has, too. */
	private mayBeException(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(bare(node));
		if ((type.flags & OPEN) !== 0) return true;
		const known = this.checker.getBaseConstraintOfType(type) ?? type;
		if (this.isException(known) || membersOf(known).some((t) => this.isException(t))) return true;
		const symbol = known.getSymbol();
		const isClass =
			symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.ObjectLiteral)) !== 0;
		return !isClass && known.getProperty("message") !== undefined;
	}
}

/** Of keys of which only their kind is known. */
const KEYS = ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;

function isNamed(node: ts.ClassElement, name: string): boolean {
	return node.name?.getText() === name && !hasModifier(node, ts.SyntaxKind.StaticKeyword);
}
