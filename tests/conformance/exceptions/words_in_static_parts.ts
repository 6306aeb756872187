// Errors of a class's static parts, whose words JavaScript finds elsewhere than those of functions
const given: any = 5;
const holder: any = { name: "holder" };
const kind = (f: () => unknown): void => {
	try {
		console.log(f());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).name);
	}
};
kind(() => {
	class Counted {
		static {
			for (const n of given) console.log(n);
		}
	}
	return Counted.name;
});
kind(() => {
	class Listed {
		static all = [...given];
	}
	return Listed.all;
});
kind(() => {
	class Asked {
		static all = holder.list();
	}
	return Asked.all;
});
const words = (f: () => unknown): void => {
	try {
		console.log(f());
	} catch (e) {
		console.log((e as Error).message);
	}
};
words(() => {
	class Later {
		static all = [1].map((n) => holder.list(n));
	}
	return Later.all;
});
words(() => {
	class Own {
		all = holder.list();
	}
	return new Own().all;
});
