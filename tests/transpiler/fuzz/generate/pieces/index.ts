// Pieces of programs with random parts: what single expressions and statements, put together at random, seldom come to.
import type { Way } from "../expressions.ts";
import type { Scope } from "../scope.ts";
import { sorting, whileIterating } from "./changing.ts";
import { captured, handedOn } from "./closures.ts";
import { frames, movingBounds, ring } from "./counted.ts";
import { hiddenParts, machine, search } from "./designs.ts";
import { endings } from "./endings.ts";
import { byHand, errors, finals } from "./errors.ts";
import { conversation, leftEarly, ownIterator } from "./generators.ts";
import {
	compose,
	enums,
	factory,
	generic,
	grouping,
	letters,
	memo,
	nested,
	optionalFields,
	pipeline,
	sortRecords,
	union,
} from "./idioms.ts";
import { inheritance, parameters } from "./inheritance.ts";
import { chains, effects, logicalStores } from "./members.ts";
import { arrayMethods, setMethods } from "./methods.ts";
import { alike, untyped } from "./mixtures.ts";
import { bits, written } from "./numerals.ts";
import { backAndForth, json, keys, nothings } from "./objects.ts";
import { asyncGenerators, awaits, interleaved, order, settled } from "./promises.ts";
import { edges, patterns } from "./texts.ts";
import { oddPlaces } from "./throwing.ts";
import { spreading, unpacking } from "./unpacking.ts";
import { bigints, bytes, members } from "./values.ts";

type Piece = (scope: Scope) => string;

/** Those that declare classes or enums stand at the top only. */
export function pieces(scope: Scope): Way[] {
	const all: (readonly [number, Piece])[] = [[2, union], [2, optionalFields], [2, parameters], ...values(scope)];
	if (scope.has("closures")) all.push([2, factory], [1, memo], [1, compose], [3, captured], [2, handedOn]);
	if (scope.has("labels")) all.push([3, search]);
	if (scope.has("exceptions")) all.push([2, finals], [4, endings], [2, machine]);
	if (scope.has("generators")) all.push([2, byHand], [3, conversation], [3, leftEarly]);
	if (scope.has("async") && scope.kind.isAsync) all.push(...promises(scope));
	if (scope.kind.depth === 0) all.push(...atTop(scope));
	return all.map(([weight, piece]): Way => [weight, () => piece(scope)]);
}

function values(scope: Scope): (readonly [number, Piece])[] {
	const all = containers(scope);
	if (scope.has("json") && scope.has("mixed")) all.push([4, untyped]);
	if (scope.has("strings")) all.push([2, letters], [3, edges], [3, patterns]);
	if (scope.has("json")) all.push([2, backAndForth], [4, json]);
	if (scope.has("json") && scope.has("accessors")) all.push([4, members]);
	if (scope.has("maybe")) all.push([3, nothings], [3, chains]);
	if (scope.has("stores")) all.push([3, logicalStores]);
	if (scope.has("conversions")) all.push([3, written]);
	if (scope.has("bits")) all.push([3, bits], [2, bytes], [2, frames], [1, bigints]);
	return all;
}

/** Of arrays and all else that has items. */
function containers(scope: Scope): (readonly [number, Piece])[] {
	const all: (readonly [number, Piece])[] = [];
	if (scope.has("arrays") && scope.has("callbacks")) all.push([3, pipeline], [2, grouping]);
	if (scope.has("arrays")) all.push([2, nested], [3, whileIterating], [4, arrayMethods]);
	if (scope.has("arrays") && scope.has("mutation")) all.push([3, movingBounds]);
	if (scope.has("maps") && scope.has("mixed")) all.push([4, alike]);
	if (scope.has("sets")) all.push([2, setMethods]);
	if (scope.has("records")) all.push([3, keys]);
	if (scope.has("sorting")) all.push([3, sorting], ...(scope.has("records") ? [[2, sortRecords] as const] : []));
	if (scope.has("destructuring")) all.push([3, unpacking]);
	if (scope.has("spread")) all.push([3, spreading]);
	return all;
}

function promises(scope: Scope): (readonly [number, Piece])[] {
	const all: (readonly [number, Piece])[] = [
		[4, settled],
		[3, order],
		[6, interleaved],
		[6, awaits],
	];
	if (scope.has("generators")) all.push([4, asyncGenerators]);
	return all;
}

function atTop(scope: Scope): (readonly [number, Piece])[] {
	const all: (readonly [number, Piece])[] = [];
	if (scope.has("exceptions")) all.push([3, errors]);
	if (scope.has("switches")) all.push([1, enums]);
	if (scope.has("classes"))
		all.push([3, generic], [3, inheritance], [3, hiddenParts], ...(scope.has("stores") ? [[4, effects] as const] : []));
	if (scope.has("classes") && scope.has("arrays")) all.push([3, ring]);
	if (scope.has("classes") && scope.has("generators")) all.push([2, ownIterator]);
	if (scope.has("classes") && scope.has("exceptions")) all.push([3, oddPlaces]);
	return all;
}
