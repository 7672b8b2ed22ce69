// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin for clang-tidy 14, which else looks at all that the headers of Qt and of the standard
// library declare, for the sake of remarks that it then keeps to itself. That takes most of its
// time.

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

/// Remarks nothing: told of the root of all, it sends the search on to what is declared elsewhere
/// than in system headers.
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
