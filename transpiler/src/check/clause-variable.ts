// TSM3007: all clauses of a switch share its variables, but one that is entered at once has not run the line that
// defines what an earlier clause declares.

import { ts } from "ts-morph";
import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { valueSymbol } from "../syntax.ts";
import type { Facts } from "../types/facts.ts";

export function clauseVariable(facts: Facts, node: ts.Node): Diagnostic | null {
	if (!ts.isCaseBlock(node)) return null;
	for (const clause of node.clauses) {
		for (const name of clause.statements.flatMap(declaredNames)) {
			const symbol = facts.checker.getSymbolAtLocation(name);
			const others = node.clauses.filter((c) => c !== clause);
			const used = others.map((c) => useOf(facts, c, name.text, symbol)).find((n) => n !== null);
			if (used !== undefined && used !== null) return diagnosticAt(used, "TSM3007", name.text);
		}
	}
	return null;
}

/** What the statement itself declares for the whole block; functions are there from its beginning. */
function declaredNames(statement: ts.Statement): ts.Identifier[] {
	if (ts.isClassDeclaration(statement)) return statement.name === undefined ? [] : [statement.name];
	if (!ts.isVariableStatement(statement)) return [];
	const list = statement.declarationList;
	if ((list.flags & ts.NodeFlags.BlockScoped) === 0) return [];
	return list.declarations.flatMap((d) => namesOf(d.name));
}

function namesOf(name: ts.BindingName): ts.Identifier[] {
	if (ts.isIdentifier(name)) return [name];
	return name.elements.flatMap((e) => (ts.isBindingElement(e) ? namesOf(e.name) : []));
}

function useOf(facts: Facts, inside: ts.Node, text: string, symbol: ts.Symbol | undefined): ts.Node | null {
	if (ts.isIdentifier(inside)) {
		return inside.text === text && valueSymbol(facts.checker, inside) === symbol ? inside : null;
	}
	return ts.forEachChild(inside, (child) => useOf(facts, child, text, symbol)) ?? null;
}
