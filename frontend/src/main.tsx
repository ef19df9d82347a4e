import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import "./design/styles/main.scss";

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
