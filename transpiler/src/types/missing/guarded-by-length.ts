// `const last = xs.pop()!; if (xs.length > 0) xs[0] = last;`: what is taken out of an array may be missing, as nothing asks
// for it unless the array has more.

import { ts } from "ts-morph";
import { aroundParentheses, isAssertion, leaves, unparenthesized } from "../../syntax.ts";
import type { Facts } from "../facts.ts";

/** Is it the value of a variable, never stored to again, that is only used where the array that it was taken out of has further items? */
export function isGuardedByLength({ checker, assignments }: Facts, node: ts.Expression): boolean {
	if (!isAssertion(node) && !ts.isNonNullExpression(node)) return false;
	const holder = takenFrom(unparenthesized(node.expression));
	const outer = aroundParentheses(node).parent;
	if (holder === null || !ts.isVariableDeclaration(outer) || !ts.isIdentifier(outer.name)) return false;
	const statement = outer.parent.parent;
	if (!ts.isVariableStatement(statement) || !ts.isBlock(statement.parent)) return false;
	const symbol = checker.getSymbolAtLocation(outer.name);
	if (symbol === undefined || assignments.isReassigned(symbol)) return false;
	const { statements } = statement.parent;
	const question = new Question(checker, holder.getText());
	const guard = statements.find((s) => s.pos >= statement.end && !question.keepsLength(s));
	if (guard === undefined || !ts.isIfStatement(guard)) return false;
	const asked = question.askedBy(guard.expression);
	const behind = statements.filter((s) => s.pos >= guard.end);
	const isUsed = (place: ts.Node): boolean => uses(checker, place, symbol);
	if (asked === "some") return ![guard.elseStatement, ...behind].some((s) => s !== undefined && isUsed(s));
	return asked === "none" && leaves(guard.thenStatement) && !isUsed(guard.thenStatement);
}

/** `xs` of `xs.pop()`, `xs.shift()` and `xs.at(-1)`, where asking for it again does nothing else. */
function takenFrom(node: ts.Expression): ts.Expression | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	const { name, expression } = node.expression;
	return /^(pop|shift|at)$/.test(name.text) && /^(this\.)?#?\w+$/.test(expression.getText()) ? expression : null;
}

type Asked = "some" | "none" | null;

/** What a comparison of the length with the number asks, the length to the left. */
const COMPARED: Readonly<Record<string, Asked>> = {
	">0": "some",
	"!==0": "some",
	"!=0": "some",
	">=1": "some",
	"===0": "none",
	"==0": "none",
	"<=0": "none",
	"<1": "none",
};

const TURNED: Readonly<Record<string, string>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

class Question {
	private readonly checker: ts.TypeChecker;
	private readonly holder: string;

	/** @param holder the array, as the program writes it */
	constructor(checker: ts.TypeChecker, holder: string) {
		this.checker = checker;
		this.holder = holder;
	}

	/** `const n = xs.length;` */
	keepsLength(statement: ts.Statement): boolean {
		if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) return false;
		return statement.declarationList.declarations.every((d) => this.isLength(d.initializer));
	}

	/** Does the condition hold only where the array has items, or only where it has none? */
	askedBy(condition: ts.Expression): Asked {
		const node = unparenthesized(condition);
		if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
			const asked = this.askedBy(node.operand);
			return asked === null ? null : asked === "some" ? "none" : "some";
		}
		if (this.isLength(node)) return "some";
		const given = ts.isCallExpression(node) && node.arguments.length === 0 ? this.givenBy(node.expression) : undefined;
		if (given !== undefined) return this.askedBy(given);
		if (!ts.isBinaryExpression(node)) return null;
		const operator = node.operatorToken.getText();
		if (this.isLength(node.left)) return COMPARED[operator + node.right.getText()] ?? null;
		if (this.isLength(node.right)) return COMPARED[(TURNED[operator] ?? operator) + node.left.getText()] ?? null;
		return null;
	}

	/** `xs.length`, also by a name that it was given, or by a getter of the object whose array it is. */
	private isLength(node: ts.Expression | undefined): boolean {
		if (node === undefined) return false;
		if (node.getText() === `${this.holder}.length`) return true;
		if (ts.isPropertyAccessExpression(node)) return this.isLength(this.givenBy(node));
		const declaration = ts.isIdentifier(node) ? this.checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
		if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
		return (declaration.parent.flags & ts.NodeFlags.Const) !== 0 && this.isLength(declaration.initializer);
	}

	/** What `this.size`, or `this.isEmpty()`, of the same object comes to, if it is no more than that. */
	private givenBy(node: ts.Expression): ts.Expression | undefined {
		if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
		const declaration = this.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
		if (declaration === undefined || !(ts.isGetAccessor(declaration) || ts.isMethodDeclaration(declaration)))
			return undefined;
		const [only, more] = declaration.body?.statements ?? [];
		if (only === undefined || more !== undefined || !ts.isReturnStatement(only)) return undefined;
		return only.getText().includes(`${this.holder}.length`) ? only.expression : undefined;
	}
}

function uses(checker: ts.TypeChecker, place: ts.Node, symbol: ts.Symbol): boolean {
	const visit = (n: ts.Node): boolean =>
		(ts.isIdentifier(n) && n.text === symbol.name && checker.getSymbolAtLocation(n) === symbol) ||
		ts.forEachChild(n, visit) === true;
	return visit(place);
}
