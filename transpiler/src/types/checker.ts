// TypeScript's checker, made to remember what it was asked: it works out an expression's type, and those of all that is
// in it, anew each time.

import type { ts } from "ts-morph";

export function remembering(checker: ts.TypeChecker): ts.TypeChecker {
	return {
		...checker,
		getTypeAtLocation: memo(checker.getTypeAtLocation),
		getSymbolAtLocation: memo(checker.getSymbolAtLocation),
		getContextualType: memoUnless(checker.getContextualType),
	};
}

function memo<N extends object, R>(ask: (node: N) => R): (node: N) => R {
	const known = new Map<N, R>();
	return (node) => {
		const kept = known.get(node);
		if (kept !== undefined || known.has(node)) return kept as R;
		const found = ask(node);
		known.set(node, found);
		return found;
	};
}

/** What is asked with flags is asked anew. */
function memoUnless<N extends object, F, R>(ask: (node: N, flags?: F) => R): (node: N, flags?: F) => R {
	const plain = memo((node: N) => ask(node));
	return (node, flags) => (flags === undefined ? plain(node) : ask(node, flags));
}
