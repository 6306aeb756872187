// What functions give that are called without their names: `read()` of a parameter `read: () => string` may be undefined
// though its type does not say so, if a function that is handed on somewhere gives such a value.

import { ts } from "ts-morph";
import { nodesOfKind } from "../../nodes.ts";
import { bare } from "../../syntax.ts";
import type { Facts } from "../facts.ts";
import { FUNCTIONS } from "../kinds/claims.ts";
import { isDeclaredOnly, type Kind } from "../kinds/kinds.ts";
import type { Flows } from "../numbers/flows.ts";
import { PUTTING } from "./absent-items.ts";

/** Of a value of such a type nothing is known. */
const OPEN: readonly Kind[] = ["any", "unknown"];

export class AbsentResults {
	/** Of which kinds are those that may be undefined, or null if nobody has looked? */
	private kinds: ReadonlySet<Kind> | null = null;
	private readonly facts: Facts;
	private readonly flows: Flows;
	private readonly files: readonly ts.SourceFile[];
	private readonly mayGive: (node: ts.SignatureDeclaration) => boolean;

	/** @param mayGive may what the function gives be undefined though its type says that it is there? */
	constructor(
		facts: Facts,
		flows: Flows,
		files: readonly ts.SourceFile[],
		mayGive: (node: ts.SignatureDeclaration) => boolean,
	) {
		this.facts = facts;
		this.flows = flows;
		this.files = files;
		this.mayGive = mayGive;
	}

	/** May the call of a function of which only the type is known give undefined? False as long as nobody has looked. */
	mayBeOf(call: ts.Expression): boolean {
		const found = this.kinds;
		if (found === null || found.size === 0) return false;
		const wanted = this.facts.kinds.of(call);
		const isOpen = (kinds: ReadonlySet<Kind>): boolean => OPEN.some((k) => kinds.has(k));
		return isOpen(found) || isOpen(wanted) || [...wanted].some((k) => found.has(k));
	}

	/** Looks again as long as there was none. */
	areFoundNow(): boolean {
		if (this.kinds !== null && this.kinds.size > 0) return false;
		this.kinds = new Set();
		this.kinds = new Set(this.files.flatMap((file) => this.handedOnIn(file)).flatMap((node) => this.resultsOf(node)));
		return this.kinds.size > 0;
	}

	private handedOnIn(file: ts.SourceFile): readonly ts.SignatureDeclaration[] {
		const functions = FUNCTIONS.flatMap((kind) => nodesOfKind<ts.FunctionLikeDeclaration>(file, kind));
		return functions.filter(
			(node) => !this.isCallback(node) && this.mayGive(node) && this.flows.callsOf(node) === null,
		);
	}

	/** `xs.map((x) => ...)`, but not `handlers.push((x) => ...)`: of what the library makes of what it gives, that tells. */
	private isCallback(node: ts.Node): boolean {
		const call = node.parent;
		if (!ts.isCallExpression(call) || call.expression === node) return false;
		const symbol = this.facts.checker.getTypeAtLocation(bare(call.expression)).getSymbol();
		return symbol !== undefined && isDeclaredOnly(symbol) && !PUTTING.test(symbol.name);
	}

	private resultsOf(node: ts.SignatureDeclaration): readonly Kind[] {
		const signature = this.facts.checker.getSignatureFromDeclaration(node);
		if (signature === undefined) return [];
		return [...this.facts.kinds.ofType(this.facts.checker.getReturnTypeOfSignature(signature))];
	}
}
