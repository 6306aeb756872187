// Of a function with overloads only the last declaration has a body, and the checker takes the first for that of its value.

import { ts } from "ts-morph";
import { nodesOfKind } from "../nodes.ts";

/**
 * Lets the symbols of functions and methods with overloads name the declaration with a body as that of their value, so
 * that whoever asks for it finds what runs. To be called before anything is asked about the program.
 */
export function nameImplementations(program: ts.Program): void {
	const checker = program.getTypeChecker();
	for (const file of program.getSourceFiles()) {
		if (file.isDeclarationFile) continue;
		const functions = nodesOfKind<ts.FunctionDeclaration>(file, ts.SyntaxKind.FunctionDeclaration);
		const methods = nodesOfKind<ts.MethodDeclaration>(file, ts.SyntaxKind.MethodDeclaration);
		for (const node of [...functions, ...methods]) {
			if (node.body === undefined || node.name === undefined) continue;
			const symbol = checker.getSymbolAtLocation(node.name);
			const first = symbol?.valueDeclaration;
			if (symbol !== undefined && first !== node && first?.kind === node.kind) symbol.valueDeclaration = node;
		}
	}
}
