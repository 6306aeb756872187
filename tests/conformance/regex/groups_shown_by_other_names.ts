// Named groups are shown without a prototype also where console goes by another name
const { log: write } = console;
const groups = /(?<year>\d{4})-(?<month>\d\d)/.exec("2015-01")?.groups;
write(groups, [groups], { groups });
const screen: Pick<Console, "log"> = console;
screen.log(groups);
