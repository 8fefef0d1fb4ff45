import {webkit} from "./webkit.ts";
import {smokeTests} from "./smoke-tests.ts";

smokeTests(webkit);
