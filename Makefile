# Everything a newcomer needs: a JDK, Node.js and this file. `make help` lists the targets.
# Kept to what GNU Make 3.81 understands, which is what macOS has.

.DEFAULT_GOAL := help
SHELL := /bin/sh
.NOTPARALLEL:

BIN := backend/launcher/bin
WITH_JDK := JAVA_HOME=$$($(BIN)/find-jdk) && export JAVA_HOME
MAVEN := ./mvnw --batch-mode --no-transfer-progress -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
LAUNCHER = exec "$$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar $(LAUNCHER_JAR)

APPLICATION_JAR := backend/target/quarkus-app/quarkus-run.jar
LAUNCHER_JAR := backend/launcher/target/launcher.jar
AOT_CACHE := backend/target/quarkus-app/application.aot
DASHBOARD := frontend/dist/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json

APPLICATION_SOURCES := $(shell find backend/src/main backend/.mvn -type f 2>/dev/null) backend/pom.xml openapi.yaml
LAUNCHER_SOURCES := $(shell find backend/launcher/src/main -type f 2>/dev/null) backend/launcher/pom.xml
DASHBOARD_SOURCES := $(shell find frontend/src frontend/public -type f 2>/dev/null) \
	$(wildcard frontend/*.ts frontend/*.json frontend/index.html) openapi.yaml

.PHONY: run
run: toolchain build $(AOT_CACHE) ## Start Due Regard and its database; PORT, DATA_DIR and DATABASE_URL are respected
	@$(WITH_JDK) && $(LAUNCHER) run

.PHONY: dev
dev: toolchain $(NODE_MODULES) $(LAUNCHER_JAR) ## Live reload of both ends: the dashboard's address is printed by Vite
	@$(WITH_JDK) && $(LAUNCHER) dev

.PHONY: build
build: $(APPLICATION_JAR) $(LAUNCHER_JAR) $(DASHBOARD) ## Build what `make run` starts, as far as anything changed

.PHONY: import
import: toolchain $(APPLICATION_JAR) $(LAUNCHER_JAR) ## Import FILE=path, beside the running server or without; DRY_RUN=1 only reports
	@$(WITH_JDK) && $(LAUNCHER) import $(if $(filter-out 0,$(DRY_RUN)),--dry-run) $(FILE)

.PHONY: verify-audit
verify-audit: toolchain $(APPLICATION_JAR) $(LAUNCHER_JAR) ## Prove that nobody rewrote the audit trail; ANCHOR=batch:digest must still be in it
	@$(WITH_JDK) && $(LAUNCHER) verify-audit $(ANCHOR)

# Two cores, two lanes: the application's tests wait for PostgreSQL as long as they compute, and the journeys for pages.
.PHONY: test
test: toolchain $(NODE_MODULES) ## Everything that must hold before a change is delivered
	@$(BIN)/side-by-side '$(MAKE) test-backend' '$(MAKE) test-frontend test-launcher test-containers'
	@$(MAKE) test-e2e

.PHONY: test-backend
test-backend: ## Format, static analysis and tests of the application
	@$(WITH_JDK) && cd backend && $(MAVEN) -Dformat.goal=check package && touch ../$(APPLICATION_JAR)

.PHONY: test-launcher
test-launcher: ## Format, static analysis and tests of the launcher
	@$(WITH_JDK) && cd backend && $(MAVEN) -Dformat.goal=check -f launcher/pom.xml package && touch ../$(LAUNCHER_JAR)

.PHONY: test-frontend
test-frontend: $(NODE_MODULES) ## Lint, types and tests of the dashboard, and lint of the contract
	cd frontend && npm run lint:contract
	cd frontend && npm run lint
	cd frontend && npm run typecheck
	cd frontend && npm test

# The names in the file are tested with the backend; where Docker is at hand its own check runs as well.
.PHONY: test-containers
test-containers: ## Check docker-compose.yml
	@! docker compose version >/dev/null 2>&1 || docker compose config --quiet

.PHONY: test-e2e
test-e2e: build ## Journeys in a real browser against the packaged application
	@CHROMIUM=$$($(BIN)/find-browser) && export CHROMIUM && $(WITH_JDK) && \
		$(LAUNCHER) with $(BIN)/side-by-side \
			'npm --prefix frontend run e2e -- e2e/workspace' 'npm --prefix frontend run e2e -- e2e/public'

.PHONY: test-faults
test-faults: toolchain build $(AOT_CACHE) ## Kill the application KILLS=50 times while updates are published and packs delivered, and look what is missing
	@$(WITH_JDK) && exec backend/faults/run

.PHONY: bench
bench: toolchain build $(AOT_CACHE) ## Measure answers, start and memory against the targets
	@$(WITH_JDK) && exec backend/bench/run

.PHONY: format
format: toolchain $(NODE_MODULES) ## Format both ends
	@$(WITH_JDK) && cd backend && $(MAVEN) spotless:apply && $(MAVEN) -f launcher/pom.xml spotless:apply
	cd frontend && npm run format

.PHONY: clean
clean: ## Remove what was built; the database in DATA_DIR stays
	rm -rf backend/target backend/launcher/target frontend/dist frontend/node_modules

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "  make %-14s %s\n", $$1, $$2 }'

.PHONY: toolchain
toolchain:
	@$(BIN)/find-jdk >/dev/null
	@$(BIN)/check-node

# The build keeps its own times; what counts here is when it last succeeded.
$(APPLICATION_JAR): $(APPLICATION_SOURCES)
	@echo "Building the application..."
	@$(WITH_JDK) && cd backend && $(MAVEN) -Dmaven.test.skip=true package && touch ../$@

$(LAUNCHER_JAR): $(LAUNCHER_SOURCES)
	@echo "Building the launcher..."
	@$(WITH_JDK) && cd backend && $(MAVEN) -Dmaven.test.skip=true -f launcher/pom.xml package && touch ../$@

# Half the time of every start; a build without it works as well.
$(AOT_CACHE): $(APPLICATION_JAR) $(LAUNCHER_JAR)
	@echo "Preparing quick starts..."
	@$(WITH_JDK) && ( $(LAUNCHER) train ) || echo "It did not work out; starts will take longer."

$(NODE_MODULES): frontend/package.json frontend/package-lock.json
	@$(BIN)/check-node
	cd frontend && npm ci --no-audit --no-fund && touch ../$@

$(DASHBOARD): $(DASHBOARD_SOURCES) $(NODE_MODULES)
	@echo "Building the dashboard..."
	cd frontend && npm run build && touch ../$@
