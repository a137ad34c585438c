// The chat page, put together. Without it the page is a form that the server answers.
import { startAccess, whoAmI } from "./access.js";
import { startComposer } from "./composer.js";
import { startDialogs } from "./dialogs.js";
import { startFrame } from "./frame.js";
import { startLook } from "./look.js";
import { startMenu } from "./menu.js";
import { startNetwork } from "./network.js";
import { personSaid, startPerson } from "./person.js";
import { startScrolling } from "./scroll.js";
import { startNews } from "./news.js";
import { startTalk } from "./talk.js";
import { startVoice } from "./voice.js";
import { startWorker } from "./worker.js";

startLook();
startDialogs();
startMenu();
startScrolling();
startNetwork();
startTalk({ forbidden: whoAmI, person: personSaid });
startComposer();
startVoice();
startFrame();
startAccess();
startNews();
startPerson();
document.documentElement.classList.add("ready");
startWorker();
