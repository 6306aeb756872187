// Properties that a program adds to objects of classes, which their classes do not declare, or takes from them.

import type { ts } from "ts-morph";

/** Is something stored in, or deleted of, what is said to be `any` or more than its class, or copied to an object that was there before? */
export function addsFields(file: ts.SourceFile): boolean {
	if (/\bdelete\b|\bObject\.assign\((?!\s*[{)])/.test(file.text)) return true;
	if (/\bas\s+[\w.<>]+\s*&/.test(file.text)) return true;
	return /\b(as any\)|<any>\s*\w+\))\s*(\.\s*\w+|\[[^\]]*\])\s*=(?!=)/.test(file.text);
}
