// The classes whose instances the program gives to `console.log`: their fields' names and order go onto the board.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";
import type { Shapes } from "./shapes.ts";

type Derived = (base: ts.ClassLikeDeclaration) => readonly ts.ClassLikeDeclaration[];

export class Shown {
	private readonly classes = new Set<ts.ClassLikeDeclaration | null>();

	constructor(checker: ts.TypeChecker, shapes: Shapes, sources: readonly ts.SourceFile[], derived: Derived) {
		const note = (node: ts.Expression): void => {
			const value = ts.isSpreadElement(node) ? node.expression : node;
			for (const shape of shapes.reach(shapes.of(checker.getTypeAtLocation(value)), derived))
				for (const c of shape.classes) for (const one of c === null ? [c] : [c, ...derived(c)]) this.classes.add(one);
		};
		for (const file of sources)
			for (const node of nodesOfKind<ts.CallExpression>(file, ts.SyntaxKind.CallExpression))
				if (isConsole(node.expression) || isJson(node.expression)) node.arguments.forEach(note);
	}

	has(node: ts.ClassLikeDeclaration): boolean {
		return this.classes.has(node) || this.classes.has(null);
	}
}

function isConsole(callee: ts.Expression): boolean {
	return (
		ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === "console"
	);
}

/** JSON.stringify writes the same fields. */
function isJson(callee: ts.Expression): boolean {
	return callee.getText() === "JSON.stringify";
}
