// The texts that a tag is given are frozen.
const kept: TemplateStringsArray[] = []; const tag = (s: TemplateStringsArray, ..._: unknown[]) => { kept.push(s); return Object.isFrozen(s); };
console.log(tag`a${1}`, Object.isFrozen(kept[0]), Object.isFrozen("s"), Object.isFrozen([]));
const known = tag`b${2}`;
console.log(known, Object.isSealed(kept[1]), Object.isExtensible(kept[1]));
