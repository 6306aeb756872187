// Which numbers an array has as items: from all that is ever put into it.

import { ts } from "ts-morph";
import { bare, ownParameters, valueSymbol } from "../../syntax.ts";
import { onlyReads, sourcesOf } from "./local-arrays.ts";
import type { Numbers } from "./numbers.ts";
import { combine } from "./operator-ranges.ts";
import * as range from "./range.ts";
import { FLOAT, type Range } from "./range.ts";

export class ItemNumbers {
	/** What the solver knows the items of a variable's array by. */
	private readonly keys = new Map<ts.Symbol, object>();
	private readonly numbers: Numbers;

	constructor(numbers: Numbers) {
		this.numbers = numbers;
	}

	/** The items of an array. */
	of(node: ts.Expression): Range {
		const list = bare(node);
		if (this.numbers.kinds.present(list) === "typed") return this.ofTyped(list);
		return this.numbers.promised(this.itemType(list), () => this.found(list)) ?? FLOAT;
	}

	private found(list: ts.Expression): Range {
		if (ts.isArrayLiteralExpression(list))
			return list.elements
				.map((e) => (ts.isSpreadElement(e) ? this.of(e.expression) : this.numbers.numeric(e)))
				.reduce(range.join, range.NOTHING);
		if (ts.isCallExpression(list)) return this.ofMade(list);
		if (ts.isNewExpression(list))
			return list.expression.getText() === "Array" && list.arguments?.length === 1 ? range.NOTHING : FLOAT;
		const symbol = ts.isIdentifier(list) ? valueSymbol(this.numbers.checker, list) : undefined;
		if (symbol === undefined) return FLOAT;
		return this.numbers.solver.get(this.keyOf(symbol), (assumed) => this.settle(symbol, assumed));
	}

	ofTyped(node: ts.Expression): Range {
		const [, bits] = /^Uint(8|16|32)Array$/.exec(this.numbers.kinds.typedArray(node) ?? "") ?? [];
		if (bits !== undefined) return range.whole(0, 2 ** Number(bits) - 1);
		const [, signed] = /^Int(8|16|32)Array$/.exec(this.numbers.kinds.typedArray(node) ?? "") ?? [];
		return signed === undefined ? FLOAT : range.whole(-(2 ** (Number(signed) - 1)), 2 ** (Number(signed) - 1) - 1);
	}

	private itemType(list: ts.Expression): ts.Type {
		const type = this.numbers.checker.getNonNullableType(this.numbers.checker.getTypeAtLocation(list));
		return this.numbers.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
	}

	private keyOf(symbol: ts.Symbol): object {
		const known = this.keys.get(symbol);
		if (known !== undefined) return known;
		const key = {};
		this.keys.set(symbol, key);
		return key;
	}

	private settle(symbol: ts.Symbol, assumed: Range): Range {
		const declaration = symbol.valueDeclaration;
		if (declaration !== undefined && ts.isParameter(declaration)) return this.ofGiven(declaration);
		const sources = sourcesOf(symbol, this.numbers.flows, this.numbers.assignments, this.numbers.kinds);
		if (sources === null) return FLOAT;
		const one = range.exactly(1);
		const stepped = sources.compound.map((c) => {
			const isBinary = ts.isBinaryExpression(c);
			const before = this.numbers.isOrNaN(isBinary ? c.left : c.operand) ? range.orNaN(assumed) : assumed;
			if (!isBinary) return range.join(range.add(before, one), range.subtract(before, one));
			return this.numbers.seen(combine(c.operatorToken.kind, before, this.numbers.numericOperand(c.right)));
		});
		return [
			...sources.values.map((v) => this.numbers.numeric(v)),
			...sources.arrays.map((a) => this.of(a)),
			...stepped,
		].reduce(range.join, range.NOTHING);
	}

	/** What callers give: the function may only read it, else `sourcesOf` would not follow the array to here. */
	private ofGiven(node: ts.ParameterDeclaration): Range {
		const calls = this.numbers.flows.callsOf(node.parent);
		const at = ownParameters(node.parent).indexOf(node);
		const symbol = this.numbers.checker.getSymbolAtLocation(node.name);
		if (calls === null || symbol === undefined || !onlyReads(symbol, this.numbers.flows, this.numbers.kinds))
			return FLOAT;
		if (this.numbers.assignments.of(symbol).length > 0 || node.dotDotDotToken !== undefined) return FLOAT;
		let found = range.NOTHING;
		for (const call of calls) {
			const argument = call.arguments?.[at];
			if (call.arguments?.slice(0, at + 1).some(ts.isSpreadElement)) return FLOAT;
			if (argument !== undefined) found = range.join(found, this.of(argument));
		}
		return found;
	}

	private ofMade(call: ts.CallExpression): Range {
		const called = call.expression;
		if (!ts.isPropertyAccessExpression(called))
			return called.getText() === "Array" && call.arguments.length === 1 ? range.NOTHING : FLOAT;
		const [first, second] = call.arguments;
		switch (called.name.text) {
			case "slice":
			case "filter":
			case "sort":
			case "reverse":
				return this.of(called.expression);
			case "fill":
				return first === undefined ? FLOAT : range.join(this.of(called.expression), this.numbers.numeric(first));
			case "map":
				return first === undefined ? FLOAT : this.numbers.ofCallback(first);
			case "from":
				return called.expression.getText() === "Array" && second !== undefined
					? this.numbers.ofCallback(second)
					: FLOAT;
			default:
				return FLOAT;
		}
	}

	/** `xs.reduce((sum, x) => ..., first)`. */
	ofReduction(call: ts.CallExpression): Range {
		const [callback, first] = call.arguments;
		const list = (call.expression as ts.PropertyAccessExpression).expression;
		if (callback === undefined) return FLOAT;
		return range.join(
			first === undefined ? this.of(list) : this.numbers.numeric(first),
			this.numbers.ofCallback(callback),
		);
	}
}
