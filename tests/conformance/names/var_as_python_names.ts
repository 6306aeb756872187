// Variables of `var` that are called like types of Python's.

var list: string[] = [];
list.push("pen", "ink");
for (var i in list) console.log(i, list[i]);

var dict: Record<string, number> = {};
for (const word of list) dict[word] = word.length;
console.log(list, dict);
