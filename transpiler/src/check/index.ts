// The subset's rules that hold wherever the syntax stands: each a small function with a code of its own.

import { ts } from "ts-morph";
import { type Diagnostic, defectAt } from "../diagnostics/diagnostic.ts";
import type { Facts } from "../types/facts.ts";
import { missingCallbackParameters } from "./callback-arity.ts";
import { clauseVariable } from "./clause-variable.ts";
import { containerAsOther } from "./container-as-other.ts";
import { dictAsObject } from "./dict-as-object.ts";
import { earlyOverride } from "./early-override.ts";
import { falseAssertion } from "./false-assertion.ts";
import { floatingPromise } from "./floating-promise.ts";
import { fractionInInt } from "./fraction-in-int.ts";
import { importCycle } from "./import-cycle.ts";
import { longFraction } from "./long-fraction.ts";
import { lostThis } from "./lost-this.ts";
import { memberIsKeyword } from "./member-is-keyword.ts";
import { moduleName } from "./module-name.ts";
import { staticTwin } from "./static-twin.ts";
import { unusualText } from "./unusual-text.ts";

/** Looks at one node; reports by returning. */
export type Rule = (facts: Facts, node: ts.Node) => Diagnostic | null;

const RULES: readonly Rule[] = [
	containerAsOther,
	dictAsObject,
	fractionInInt,
	floatingPromise,
	memberIsKeyword,
	missingCallbackParameters,
	earlyOverride,
	lostThis,
	clauseVariable,
	falseAssertion,
	staticTwin,
	longFraction,
	unusualText,
	importCycle,
];

export function check(facts: Facts, file: ts.SourceFile, allowModuleNames: boolean): Diagnostic[] {
	const found: Diagnostic[] = [];
	const named = allowModuleNames ? null : moduleName(facts, file);
	if (named !== null) found.push(named);
	const visit = (node: ts.Node): void => {
		for (const rule of RULES) {
			const diagnostic = ruled(facts, node, rule);
			if (diagnostic !== null) found.push(diagnostic);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** A rule that fails is a defect with a place. */
function ruled(facts: Facts, node: ts.Node, rule: Rule): Diagnostic | null {
	try {
		return rule(facts, node);
	} catch (error) {
		return defectAt(node, error);
	}
}
