// How errors are told to people.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sentenceOf, UserError } from "../../tools/common/user-error.ts";

const test = suite("an error of a command");

function systemError(code: string): Error {
	return Object.assign(new Error(`${code}: permission denied, mkdir '/clone/.nowlink'`), {
		code,
		path: "/clone/.nowlink",
	});
}

test("is told by its sentence", () => {
	assert.is(sentenceOf(new UserError("it is wrong. Mend it")), "it is wrong. Mend it");
});

test("that the system refuses to write is told with what to do", () => {
	for (const code of ["EACCES", "EPERM"])
		assert.match(
			sentenceOf(systemError(code)),
			/^this user may not write \/clone\/\.nowlink: give the folder to the user/,
		);
	assert.match(sentenceOf(systemError("EROFS")), /^\/clone\/\.nowlink is on a disk that can only be read: use a copy/);
	assert.match(sentenceOf(systemError("ENOSPC")), /^there is no room left on the disk/);
});

test("that nobody has foreseen is a fault of ours, and says so", () => {
	for (const error of [new Error("odd"), "odd"])
		assert.match(
			sentenceOf(error),
			/^a fault of nowlink itself, please report it: odd \(NOWLINK_DEBUG=1 shows where\)$/,
		);
	assert.match(sentenceOf(undefined), /^a fault of nowlink itself/);
});

test.run();
