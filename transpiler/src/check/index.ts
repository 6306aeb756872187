// The subset's rules that hold wherever the syntax stands: each a small function with a code of its own.

import { ts } from "ts-morph";
import { type Diagnostic, defectAt } from "../diagnostics/diagnostic.ts";
import { Visitor } from "../nodes.ts";
import type { Facts } from "../types/facts.ts";
import { HANDED_OVER } from "../types/functions/flowing.ts";
import { FUNCTIONS } from "../types/kinds/claims.ts";
import { ASKED, askedGlobal } from "./asked-global.ts";
import { missingCallbackParameters, unknownArgument } from "./callback-arity.ts";
import { claimedBigint } from "./claimed-bigint.ts";
import { claimedOfAny } from "./claimed-of-any.ts";
import { clauseVariable } from "./clause-variable.ts";
import { consoleMember } from "./console-member.ts";
import { arrayAsRecord, containerAsOther } from "./container-as-other.ts";
import { dictAsObject } from "./dict-as-object.ts";
import { earlyOverride, earlyStore } from "./early-override.ts";
import { falseAssertion } from "./false-assertion.ts";
import { flattenedArgument } from "./flattened-argument.ts";
import { floatingPromise } from "./floating-promise.ts";
import { fractionInInt } from "./fraction-in-int.ts";
import { hiddenAccessor } from "./hidden-accessor.ts";
import { importCycle } from "./import-cycle.ts";
import { inheritedAccessor } from "./inherited-accessor.ts";
import { hasInheritedNames, inheritedMember } from "./inherited-member.ts";
import { longFraction } from "./long-fraction.ts";
import { lostThis } from "./lost-this.ts";
import { memberIsKeyword } from "./member-is-keyword.ts";
import { messageAccessor } from "./message-accessor.ts";
import { moduleAsValue } from "./module-as-value.ts";
import { moduleName } from "./module-name.ts";
import { NAMES_ERROR, otherAsError } from "./other-as-error.ts";
import { ownAsOther } from "./own-as-other.ts";
import { parsedAsOther } from "./parsed-as-other.ts";
import { promisedNumber } from "./promised-number.ts";
import { prototypeKey } from "./prototype-key.ts";
import { staticTwin } from "./static-twin.ts";
import { storedBigint } from "./stored-bigint.ts";
import { turnedValue } from "./turned-value.ts";
import { unreadable } from "./unreadable.ts";
import { unusualText } from "./unusual-text.ts";

/** Looks at one node; reports by returning. */
export type Rule = (facts: Facts, node: ts.Node) => Diagnostic | null;

const K = ts.SyntaxKind;

const MEMBERS = [K.PropertyDeclaration, K.MethodDeclaration, K.GetAccessor, K.SetAccessor] as const;

/** What may be a number and is not put together of others that are looked at by themselves. */
const NUMBERS = [
	K.Identifier,
	K.PropertyAccessExpression,
	K.ElementAccessExpression,
	K.CallExpression,
	K.BinaryExpression,
	K.PrefixUnaryExpression,
	K.PostfixUnaryExpression,
	K.NumericLiteral,
	K.AsExpression,
	K.TypeAssertionExpression,
	K.SatisfiesExpression,
	K.NonNullExpression,
	K.AwaitExpression,
	K.YieldExpression,
	K.TaggedTemplateExpression,
	K.SpreadElement,
	K.ThisKeyword,
] as const;

/** What reads a value that its type may speak wrongly of. */
const READS = [K.Identifier, K.PropertyAccessExpression, K.ElementAccessExpression, K.CallExpression] as const;

/** Where a value may be said to be something else. */
const CLAIMS = [K.AsExpression, K.TypeAssertionExpression, ...READS] as const;

/** Has the file anything that a rule is about? It is asked before any of its nodes. */
type Asked = (facts: Facts, file: ts.SourceFile) => boolean;

const hasStaticAccessors: Asked = (facts, file) => facts.features.hasStaticAccessors(file);

const hasAutoAccessors: Asked = (facts, file) => facts.says(file, /\baccessor\b/);

const hasSetters: Asked = (facts, file) => facts.features.hasSetters(file);

const hasBigInts: Asked = (facts, file) => facts.features.hasBigInts(file);

const saysNothing: Asked = (facts, file) => facts.says(file, /\b(any|unknown)\b/);

const asksGlobals: Asked = (_, file) => ASKED.test(file.text);

const namesPrototypes: Asked = (facts, file) => facts.features.namesPrototypes(file);

const namesErrors: Asked = (_, file) => NAMES_ERROR.test(file.text);

/** What may be one of JavaScript's own. */
const OWN_VALUES: readonly ts.SyntaxKind[] = [
	K.Identifier,
	K.PropertyAccessExpression,
	K.CallExpression,
	K.NewExpression,
	K.ArrowFunction,
	K.FunctionExpression,
	K.ClassExpression,
	K.RegularExpressionLiteral,
	K.ArrayLiteralExpression,
	K.StringLiteral,
	K.NumericLiteral,
];

/** Each rule with the syntax that it is about, and in which files. */
const RULES: readonly (readonly [Rule, readonly ts.SyntaxKind[], Asked?])[] = [
	[containerAsOther, [K.Identifier, K.PropertyAccessExpression, K.NewExpression, K.CallExpression]],
	[
		arrayAsRecord,
		[K.Identifier, K.PropertyAccessExpression, K.CallExpression, K.ArrayLiteralExpression],
		(facts) => facts.kinds.mayNumber,
	],
	[
		dictAsObject,
		[
			K.Identifier,
			K.PropertyAccessExpression,
			K.CallExpression,
			K.NewExpression,
			K.ThisKeyword,
			K.ElementAccessExpression,
			K.ObjectLiteralExpression,
		],
	],
	[ownAsOther, OWN_VALUES],
	[fractionInInt, NUMBERS],
	[floatingPromise, [K.ExpressionStatement]],
	[memberIsKeyword, MEMBERS],
	[messageAccessor, [K.GetAccessor]],
	[
		missingCallbackParameters,
		[...HANDED_OVER, K.ClassDeclaration, K.ArrowFunction, K.FunctionExpression, K.MethodDeclaration],
	],
	[unknownArgument, [K.CallExpression], (facts, file) => facts.features.asksForArguments(file)],
	[earlyOverride, [K.PropertyAccessExpression]],
	[earlyStore, [K.CallExpression, K.NewExpression]],
	[lostThis, [K.PropertyAccessExpression, K.ElementAccessExpression, K.BindingElement, K.CallExpression]],
	[clauseVariable, [K.CaseBlock]],
	[falseAssertion, [K.Identifier, K.AsExpression, K.TypeAssertionExpression, K.NonNullExpression]],
	[claimedOfAny, CLAIMS, saysNothing],
	[flattenedArgument, [K.CallExpression]],
	[parsedAsOther, READS, (facts, file) => facts.features.parsesJson(file)],
	[
		turnedValue,
		[
			K.Identifier,
			K.PropertyAccessExpression,
			K.ElementAccessExpression,
			K.CallExpression,
			K.BinaryExpression,
			K.ConditionalExpression,
			K.BindingElement,
		],
	],
	[staticTwin, MEMBERS],
	[hiddenAccessor, [K.Identifier], hasStaticAccessors],
	[inheritedAccessor, [K.PropertyAccessExpression, K.BindingElement], hasAutoAccessors],
	[unreadable, [K.PropertyAccessExpression, K.BindingElement], hasSetters],
	[promisedNumber, [K.TypePredicate, ...FUNCTIONS], hasBigInts],
	[storedBigint, [K.BinaryExpression, K.CallExpression], hasBigInts],
	[claimedBigint, [K.BigIntLiteral, ...CLAIMS], hasBigInts],
	[askedGlobal, [K.PropertyAccessExpression], asksGlobals],
	[
		prototypeKey,
		[K.PropertyAccessExpression, K.ElementAccessExpression, K.BindingElement, K.CallExpression],
		namesPrototypes,
	],
	[
		inheritedMember,
		[
			K.PropertyAccessExpression,
			K.ElementAccessExpression,
			K.BindingElement,
			K.ShorthandPropertyAssignment,
			K.PropertyAssignment,
		],
		hasInheritedNames,
	],
	[
		otherAsError,
		[K.ObjectLiteralExpression, K.NewExpression, K.Identifier, K.PropertyAccessExpression, K.CallExpression],
		namesErrors,
	],
	[longFraction, [K.NumericLiteral]],
	[unusualText, [K.TemplateHead, K.TemplateMiddle, K.TemplateTail, K.StringLiteral, K.NoSubstitutionTemplateLiteral]],
	[consoleMember, [K.PropertyAccessExpression]],
	[importCycle, [K.ImportDeclaration, K.ExportDeclaration]],
	[moduleAsValue, [K.Identifier, K.PropertyAccessExpression]],
];

export function check(facts: Facts, file: ts.SourceFile, allowModuleNames: boolean): Diagnostic[] {
	const found: Diagnostic[] = [];
	const named = allowModuleNames ? null : moduleName(facts, file);
	if (named !== null) found.push(named);
	const visitor = new Visitor();
	for (const [rule, kinds, isAsked] of RULES) {
		if (isAsked?.(facts, file) === false) continue;
		visitor.on(kinds, (node) => {
			const diagnostic = ruled(facts, node, rule);
			if (diagnostic !== null) found.push(diagnostic);
		});
	}
	visitor.visit(file);
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
