// Which numbers a variable, a parameter or a property holds: from all that is ever stored in it.

import { ts } from "ts-morph";
import { isAccess, ownParameters } from "../../syntax.ts";
import type { Write } from "../assignments.ts";
import { narrowedField } from "./fields.ts";
import { isItemPlace } from "./item-places.ts";
import type { Numbers } from "./numbers.ts";
import { combine } from "./operator-ranges.ts";
import { accumulatorOf, itemParameter } from "./places.ts";
import * as range from "./range.ts";
import { FLOAT, type Range } from "./range.ts";

export class StoredNumbers {
	private readonly numbers: Numbers;

	constructor(numbers: Numbers) {
		this.numbers = numbers;
	}

	settle(symbol: ts.Symbol, assumed: Range): Range {
		if (symbol.flags & ts.SymbolFlags.Alias)
			return this.numbers.ofSymbol(this.numbers.checker.getAliasedSymbol(symbol));
		const declaration = symbol.valueDeclaration;
		const type = this.numbers.checker.getTypeOfSymbol(symbol);
		if (declaration?.getSourceFile().isDeclarationFile === true) return this.numbers.ofType(type) ?? FLOAT;
		const isReassigned = this.numbers.assignments.isReassigned(symbol);
		if (declaration !== undefined && !isReassigned && isItemPlace(declaration, this.numbers.kinds)) return range.LENGTH;
		// a member of a union has no declaration of its own
		const found = declaration === undefined ? null : this.of(symbol, declaration, assumed);
		const promised =
			this.numbers.promised(this.numbers.keptBy(symbol, type), () => found) ??
			this.unfollowed(symbol, declaration, assumed);
		return found === null || found.fraction ? promised : range.narrowTo(promised, found);
	}

	/** Of what is not known: as large as what is known to be stored in it, too, or what a pattern takes it out of. */
	private unfollowed(symbol: ts.Symbol, declaration: ts.Declaration | undefined, assumed: Range): Range {
		if (declaration === undefined || !ts.isBindingElement(declaration)) return FLOAT;
		const stored = this.numbers.assignments.of(symbol).filter((w) => w.value !== null);
		const owner = declaration.parent.parent;
		const from =
			ts.isVariableDeclaration(owner) && ts.isArrayBindingPattern(owner.name) ? owner.initializer : undefined;
		const held = from !== undefined && this.numbers.isArray(from) ? this.numbers.items.of(from) : range.NOTHING;
		return range.floatAsLargeAs(this.joined(stored, symbol, assumed), held);
	}

	/** All that is stored in it, or null if that is not known. */
	private of(symbol: ts.Symbol, declaration: ts.Declaration, assumed: Range): Range | null {
		if (symbol.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Accessor)) {
			const name = (declaration as ts.NamedDeclaration).name;
			return name !== undefined && ts.isMemberName(name) ? this.ofMember(name.text, symbol, assumed) : null;
		}
		if (ts.isParameter(declaration)) return this.ofParameter(declaration, symbol, assumed);
		if (ts.isBindingElement(declaration)) return this.ofBound(declaration, symbol, assumed);
		const writes = this.numbers.assignments.of(symbol);
		if (!ts.isVariableDeclaration(declaration) || writes.length === 0) return null;
		return this.joined(writes, symbol, assumed);
	}

	private joined(writes: readonly Write[], symbol: ts.Symbol, assumed: Range): Range {
		return writes.map((w) => this.ofWrite(w, symbol, assumed)).reduce(range.join, range.NOTHING);
	}

	/** What all calls give it, and what is stored in it besides. */
	private ofParameter(node: ts.ParameterDeclaration, symbol: ts.Symbol, assumed: Range): Range | null {
		if (!ts.isIdentifier(node.name) || node.dotDotDotToken !== undefined) return null;
		const written = this.joined(this.numbers.assignments.of(symbol), symbol, assumed);
		const called = this.ofArguments(node);
		return called === null ? null : range.join(called, written);
	}

	private ofArguments(node: ts.ParameterDeclaration): Range | null {
		const item = itemParameter(node);
		if (item !== null) return this.numbers.isArray(item) ? this.numbers.items.of(item) : null;
		const reduction = accumulatorOf(node);
		if (reduction !== null && this.numbers.isArray((reduction.expression as ts.PropertyAccessExpression).expression))
			return this.numbers.items.ofReduction(reduction);
		const calls = this.numbers.flows.callsOf(node.parent);
		if (calls === null) return null;
		const at = ownParameters(node.parent).indexOf(node);
		let found = range.NOTHING;
		for (const call of calls) {
			const given = call.arguments ?? [];
			if (given.slice(0, at + 1).some(ts.isSpreadElement)) return null;
			const argument = given[at];
			if (argument !== undefined) found = range.join(found, this.numbers.numeric(argument));
		}
		return found;
	}

	/** A member by its name, whatever it is looked at through. */
	private ofMember(name: string, symbol: ts.Symbol, assumed: Range): Range | null {
		const declaration = symbol.valueDeclaration;
		if (declaration !== undefined && ts.isAccessor(declaration)) {
			const getters = this.numbers.flows.gettersNamed(name);
			return getters === null ? null : getters.map((g) => this.numbers.ofReturns(g)).reduce(range.join, range.NOTHING);
		}
		const writes = this.numbers.flows.isOfForeignLiteral(symbol) ? null : this.numbers.flows.storesTo(name);
		if (writes === null || writes.length === 0) return null;
		return writes.map((w) => this.ofStore(w, symbol, assumed)).reduce(range.join);
	}

	private ofStore(write: Write, symbol: ts.Symbol, assumed: Range): Range {
		if (this.isOtherByAny(write)) return FLOAT;
		if (!ts.isParameter(write.node)) return this.ofWrite(write, symbol, assumed);
		const given = this.ofArguments(write.node);
		const typed = this.numbers.ofType(this.numbers.checker.getTypeAtLocation(write.node)) ?? FLOAT;
		const byDefault =
			write.node.initializer === undefined ? range.NOTHING : this.numbers.numeric(write.node.initializer);
		return given === null ? typed : range.join(given, byDefault);
	}

	/** `(o as any).count = "7"` */
	private isOtherByAny({ node, value }: Write): boolean {
		if (value === null || !ts.isBinaryExpression(node) || !isAccess(node.left)) return false;
		return this.numbers.kinds.only(node.left.expression) === "any" && !this.numbers.kinds.of(value).has("number");
	}

	/** `const { x, y = 0 } = point`. */
	private ofBound(node: ts.BindingElement, symbol: ts.Symbol, assumed: Range): Range | null {
		const name = node.propertyName ?? node.name;
		if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== undefined || !ts.isIdentifier(name))
			return null;
		const source = this.numbers.checker.getTypeAtLocation(node.parent).getProperty(name.text);
		if (
			source === undefined ||
			this.numbers.assignments.of(symbol).some((w) => !ts.isVariableDeclaration(w.node) && !ts.isParameter(w.node))
		)
			return null;
		const value = this.ofMember(name.text, source, assumed);
		if (value === null || node.initializer === undefined) return value;
		return range.join(value, this.numbers.numeric(node.initializer));
	}

	private ofWrite(write: Write, symbol: ts.Symbol, assumption: Range): Range {
		if (write.operator === ts.SyntaxKind.PlusPlusToken)
			return range.add(this.before(write, assumption), range.exactly(1));
		if (write.operator === ts.SyntaxKind.MinusMinusToken)
			return range.subtract(this.before(write, assumption), range.exactly(1));
		if (write.value !== null) {
			if (write.operator === null) return this.numbers.numeric(write.value);
			const value = this.numbers.numericOperand(write.value);
			return this.numbers.seen(combine(write.operator, this.before(write, assumption), value));
		}
		const loop = write.node.parent?.parent;
		if (ts.isVariableDeclaration(write.node) && ts.isForOfStatement(loop) && ts.isIdentifier(write.node.name))
			return this.numbers.items.of(loop.expression);
		return this.numbers.ofType(this.numbers.checker.getTypeOfSymbol(symbol)) ?? FLOAT;
	}

	/** What a variable or a field holds before `+=` and its like: conditions around may bound it. */
	private before(write: Write, assumption: Range): Range {
		const target = ts.isBinaryExpression(write.node)
			? write.node.left
			: (write.node as ts.PrefixUnaryExpression).operand;
		if (target === undefined) return assumption;
		if (ts.isIdentifier(target)) return this.numbers.ofOperand(target);
		const known = narrowedField(this.numbers, target, assumption);
		return this.numbers.isOrNaN(target) ? range.orNaN(known) : known;
	}
}
