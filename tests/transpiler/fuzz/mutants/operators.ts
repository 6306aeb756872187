// Another operator, or an operand in place of the whole; `++` on the other side.
import { ts } from "ts-morph";
import { type Family, replacing } from "./family.ts";

const OTHERS: Readonly<Record<string, readonly string[]>> = {
	"+": ["-", "*", "/", "%"],
	"-": ["+", "*", "/"],
	"*": ["+", "/", "**"],
	"/": ["*", "%"],
	"%": ["/", "*"],
	"<": ["<=", ">", "!=="],
	"<=": ["<"],
	">": [">=", "<"],
	">=": [">"],
	"===": ["!==", "=="],
	"!==": ["==="],
	"==": ["!="],
	"&&": ["||", "??"],
	"||": ["&&", "??"],
	"??": ["||", "&&"],
	"=": ["+=", "??=", "||="],
	"+=": ["-=", "*=", "/=", "??="],
	"-=": ["+="],
	"&": ["|", "^"],
	"|": ["&", "^"],
	"<<": [">>", ">>>"],
	">>": ["<<", ">>>"],
};

export const operators: Family = (node, draw) => {
	if (ts.isBinaryExpression(node)) {
		const others = OTHERS[node.operatorToken.getText()] ?? [];
		const operands = [node.left, node.right].map((part) => replacing(node, () => part.getText()));
		return others.length === 0 ? operands : [replacing(node.operatorToken, () => draw.pick(others)), ...operands];
	}
	if (ts.isPrefixUnaryExpression(node)) return [replacing(node, () => node.operand.getText())];
	if (ts.isPostfixUnaryExpression(node)) {
		const [operand, isUp] = [node.operand.getText(), node.operator === ts.SyntaxKind.PlusPlusToken];
		return [replacing(node, () => `++${operand}`), replacing(node, () => operand + (isUp ? "--" : "++"))];
	}
	if (ts.isConditionalExpression(node))
		return [node.whenTrue, node.whenFalse].map((part) => replacing(node, () => part.getText()));
	return [];
};
