// Which numbers calls give: of the program's own functions, and of the library's.

import { ts } from "ts-morph";
import { calledDeclaration } from "../functions/overloads.ts";
import type { Kind } from "../kinds/kinds.ts";
import { isOneCharacter, isPlaceIn } from "./characters.ts";
import type { Numbers } from "./numbers.ts";
import { mathRange, ROUNDINGS } from "./operator-ranges.ts";
import { givesTypeParameter } from "./places.ts";
import * as range from "./range.ts";
import { FLOAT, type Range } from "./range.ts";

const PLAIN: ReadonlySet<Kind> = new Set<Kind>(["number", "str", "bool", "none"]);

export class ResultNumbers {
	private readonly numbers: Numbers;

	constructor(numbers: Numbers) {
		this.numbers = numbers;
	}

	of(node: ts.CallExpression): Range {
		const called = node.expression;
		const body = calledDeclaration(this.numbers.checker, node);
		// the program's own functions may have the names of the library's
		if (ts.isPropertyAccessExpression(called) && body?.getSourceFile().isDeclarationFile !== false) {
			const receiver = called.expression.getText();
			const [first] = node.arguments;
			if (receiver === "Math" && first !== undefined) return this.ofMath(called.name.text, node.arguments);
			if (/^(indexOf|lastIndexOf|findIndex|findLastIndex|search)$/.test(called.name.text))
				return range.whole(-1, range.LENGTH.high);
			if (called.name.text === "charCodeAt") return this.ofCharacter(node, called);
			if (/^(pop|shift|at|find|findLast)$/.test(called.name.text) && this.numbers.isArray(called.expression))
				return this.numbers.items.of(called.expression);
			if (/^reduce(Right)?$/.test(called.name.text) && this.numbers.isArray(called.expression))
				return this.numbers.items.ofReduction(node);
			if (receiver === "Number" && called.name.text === "parseInt") return FLOAT;
		}
		const found = (): Range => {
			if (body === undefined) return FLOAT;
			return givesTypeParameter(this.numbers.checker, body) ? this.ofGiven(node.arguments) : this.ofResult(body);
		};
		return this.numbers.promised(this.numbers.checker.getTypeAtLocation(node), found) ?? FLOAT;
	}

	/** One of the arguments, if these are plain values. */
	private ofGiven(args: readonly ts.Expression[]): Range {
		const isPlain = (n: ts.Expression): boolean => [...this.numbers.kinds.of(n)].every((k) => PLAIN.has(k));
		return args.every(isPlain) ? args.map((n) => this.numbers.numeric(n)).reduce(range.join, range.NOTHING) : FLOAT;
	}

	/** `s.charCodeAt(i)`: NaN where there is no character. */
	private ofCharacter(node: ts.CallExpression, called: ts.PropertyAccessExpression): Range {
		const [at] = node.arguments;
		const isFirst = at === undefined || at.getText() === "0";
		if (ts.isStringLiteral(called.expression) && isFirst && called.expression.text !== "")
			return range.exactly(called.expression.text.charCodeAt(0));
		return (isFirst && isOneCharacter(this.numbers, node)) || isPlaceIn(this.numbers, node)
			? range.whole(0, 0xffff)
			: FLOAT;
	}

	private ofMath(name: string, args: readonly ts.Expression[]): Range {
		const ranges = args.map((a) => (ts.isSpreadElement(a) ? FLOAT : this.numbers.ofOperand(a)));
		const [first = FLOAT] = ranges;
		return ROUNDINGS.has(name) ? this.ofRounding(name, args[0], first) : mathRange(name, ranges);
	}

	/** `Math.floor(a / b)` of whole numbers is one integer division; of anything else it may be an infinity. */
	private ofRounding(name: string, node: ts.Expression | undefined, value: Range): Range {
		if (!value.fraction) return value;
		const division = node === undefined ? null : this.numbers.intDivision(node);
		if (division === null) return range.floatAsLargeAs(value);
		const [a, b] = [this.numbers.of(division.left), this.numbers.of(division.right)];
		const isFloor = name === "floor" || (name === "trunc" && a.low >= 0 && b.low >= 0);
		return isFloor ? range.floorDivide(a, b) : range.roundedQuotient(a, b);
	}

	/** What a function gives back, or a method by whatever class it is run of. */
	private ofResult(declaration: ts.SignatureDeclaration | ts.JSDocSignature): Range {
		if (ts.isJSDocSignature(declaration) || declaration.getSourceFile().isDeclarationFile) return FLOAT;
		if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) {
			if (!ts.isMemberName(declaration.name)) return FLOAT;
			const methods = this.numbers.flows.methodsNamed(declaration.name.text) ?? [];
			return methods.length === 0 ? FLOAT : methods.map((m) => this.numbers.ofReturns(m)).reduce(range.join);
		}
		return this.numbers.ofReturns(declaration);
	}
}
