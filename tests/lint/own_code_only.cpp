// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin for clang-tidy 14, which otherwise also visits all declarations in the headers of Qt and
// the standard library, and then suppresses its findings there. That takes most of its time.

#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/AST/ASTContext.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <clang/ASTMatchers/ASTMatchers.h>
#include <clang/Basic/SourceManager.h>

#include <vector>

namespace {

using clang::ast_matchers::MatchFinder;

/// Reports nothing: it restricts the traversal to declarations outside system headers.
class OwnCodeOnly final : public clang::tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(MatchFinder* finder) override
    {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl().bind("all"), this);
    }

    void check(const MatchFinder::MatchResult& result) override
    {
        const auto& sources = *result.SourceManager;
        std::vector<clang::Decl*> own;
        for (auto* declaration : result.Context->getTranslationUnitDecl()->decls()) {
            if (!sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation()))) {
                own.push_back(declaration);
            }
        }
        result.Context->setTraversalScope(own);
    }
};

class Module final : public clang::tidy::ClangTidyModule {
public:
    void addCheckFactories(clang::tidy::ClangTidyCheckFactories& factories) override
    {
        factories.registerCheck<OwnCodeOnly>("pomotide-own-code-only");
    }
};

const clang::tidy::ClangTidyModuleRegistry::Add<Module> kModule("pomotide", "Saves time.");

} // namespace
