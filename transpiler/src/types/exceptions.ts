// What a program does with exceptions, as a whole: Python's own carry no attributes, and only exceptions can be raised.

import { ts } from "ts-morph";
import { nodesOf } from "../nodes.ts";
import { hasModifier } from "../syntax.ts";
import type { Kinds } from "./kinds.ts";
import { isDeclaredOnly } from "./kinds.ts";
import { isRejection, mayRejectWithValue } from "./promises.ts";

export class Exceptions {
	/** Is something thrown that is no exception? Then a `catch` has to unwrap what it gets. */
	readonly throwsValues: boolean;
	/** Does the program store into an exception of a class that is not its own? */
	readonly storesIntoNative: boolean;
	/** Has one of the program's own exceptions a `message` besides the one it hands to Error? */
	readonly hasOwnMessage: boolean;

	/** Has one of the program's own exceptions a `toString`? */
	readonly hasOwnText: boolean;

	private readonly checker: ts.TypeChecker;
	private readonly kinds: Kinds;

	constructor(checker: ts.TypeChecker, kinds: Kinds, sources: readonly ts.SourceFile[]) {
		this.checker = checker;
		this.kinds = kinds;
		const found = { throwsValues: false, storesIntoNative: false, hasOwnMessage: false, hasOwnText: false };
		let mayReject = false;
		const look = (node: ts.Node): void => {
			if (mayReject && mayRejectWithValue(checker, node, (type) => this.isException(type))) found.throwsValues = true;
			if (ts.isThrowStatement(node)) found.throwsValues ||= this.isValue(node.expression);
			else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
				found.storesIntoNative ||= this.isStoreIntoNative(node.left);
				found.hasOwnMessage ||= this.isStoreOfMessage(node.left);
			} else if (ts.isClassElement(node) && ts.isClassLike(node.parent)) {
				found.hasOwnMessage ||= isNamed(node, "message") && this.isOfException(node);
				found.hasOwnText ||= isNamed(node, "toString") && this.isOfException(node);
			}
			if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent))
				found.hasOwnMessage ||= node.name.getText() === "message" && this.isOfException(node.parent);
		};
		for (const file of sources) {
			mayReject = /\bPromise\b/.test(file.text);
			nodesOf(file).forEach(look);
		}
		this.throwsValues = found.throwsValues;
		this.storesIntoNative = found.storesIntoNative;
		this.hasOwnMessage = found.hasOwnMessage;
		this.hasOwnText = found.hasOwnText;
	}

	/** Of a class that derives from TypeScript's Error, whether it is Python's or the program's own. */
	isException(type: ts.Type): boolean {
		return this.checker.getNonNullableType(type).getProperty("stack") !== undefined;
	}

	/** Is anything asked of what a `catch` of the file catches but what the program itself stored in it? */
	isAsked(file: ts.SourceFile): boolean {
		if (/\bnew (KeyError|IndexError|LookupError|AttributeError|RuntimeError|OSError)\b/.test(file.text)) return false;
		const isCaught = (node: ts.Node): boolean => {
			if (!ts.isIdentifier(node)) return false;
			const declaration = this.checker.getSymbolAtLocation(node)?.valueDeclaration;
			if (declaration === undefined || declaration.pos === node.pos) return false;
			if (ts.isVariableDeclaration(declaration)) return ts.isCatchClause(declaration.parent);
			return ts.isParameter(declaration) && isRejection(this.kinds, declaration);
		};
		const visit = (node: ts.Node): boolean => isCaught(node) || ts.forEachChild(node, visit) === true;
		return /\bcatch\b|\.then\(/.test(file.text) && visit(file);
	}

	private isOfException(member: ts.Node): boolean {
		return this.isException(this.checker.getTypeAtLocation(member.parent));
	}

	/** The variable of a `catch`, or a copy that TypeScript knows nothing of, holds whatever was thrown. */
	private isValue(node: ts.Expression): boolean {
		const type = this.checker.getTypeAtLocation(node);
		const members = type.isUnion() ? type.types : [type];
		return members.some((t) => {
			const kinds = this.kinds.ofType(t);
			return kinds.size > 0 && !kinds.has("unknown") && !kinds.has("any") && !this.isException(t);
		});
	}

	private isStoreIntoNative(target: ts.Expression): boolean {
		if (!ts.isPropertyAccessExpression(target) || target.expression.kind === ts.SyntaxKind.ThisKeyword) return false;
		const type = this.checker.getTypeAtLocation(target.expression);
		if (!this.isException(type)) return false;
		const symbol = type.getSymbol();
		return symbol === undefined || isDeclaredOnly(symbol);
	}

	private isStoreOfMessage(target: ts.Expression): boolean {
		if (!ts.isPropertyAccessExpression(target) || target.name.text !== "message") return false;
		return this.isException(this.checker.getTypeAtLocation(target.expression));
	}
}

function isNamed(node: ts.ClassElement, name: string): boolean {
	return node.name?.getText() === name && !hasModifier(node, ts.SyntaxKind.StaticKeyword);
}
